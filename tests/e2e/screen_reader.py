#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""The window as assistive technology meets it, through AT-SPI: screen_reader.py PROGRAM MAP LANGUAGE

Walks the table of the map, moves and edits by keyboard and listens to what is told, opens every menu, panel and dialog
that has a menu entry, and fails on anything that takes the focus and has no name. Every wait is for something that can
be heard or asked for, never for a time.
"""
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PROGRAM, MAP, LANGUAGE = sys.argv[1:4]
WORDS = {
    "en": {"table": "Customer journey map: ", "actions": "Actions, ", "emotion": "Emotion, "},
    "nl": {"table": "Klantreiskaart: ", "actions": "Acties, ", "emotion": "Emotie, "},
}[LANGUAGE]
PATIENCE = 20

failures = []
heard = []


def check(name, good, detail=""):
    print(f"{'ok   ' if good else 'FAIL '} {LANGUAGE}: {name}{'' if good else f': {detail}'}")
    if not good:
        failures.append(name)


def listen():
    context = GLib.MainContext.default()
    while context.pending():
        context.iteration(False)


def wait_for(question):
    """The first true answer, or None when patience ends."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        listen()
        answer = question()
        if answer:
            return answer
        time.sleep(0.02)
    return None


def hear(event):
    try:
        heard.append((event.type, event.source.get_name() or "", event.source.get_role_name(), event.detail1,
                      event.any_data if isinstance(event.any_data, str) else ""))
    except GLib.Error:
        pass  # gone already


def key(*names):
    heard.clear()
    subprocess.run(["xdotool", "key", "--clearmodifiers", *names], check=True)


def write(text):
    heard.clear()
    subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "20", text], check=True)


def has(thing, state):
    return thing.get_state_set().contains(state)


def children(thing):
    # A table may have thousands; whoever wants its cells asks the table.
    count = thing.get_child_count()
    return [child for child in (thing.get_child_at_index(i) for i in range(count)) if child]


def everything(thing, depth=0):
    yield thing
    if depth < 40 and thing.get_role() != Atspi.Role.TABLE:
        for child in children(thing):
            yield from everything(child, depth + 1)


def find(top, question):
    for thing in everything(top):
        try:
            if question(thing):
                return thing
        except GLib.Error:
            continue
    return None


def path_of(thing):
    names = []
    while thing and thing.get_role() != Atspi.Role.APPLICATION:
        names.append(f"{thing.get_role_name()} “{thing.get_name()}”")
        thing = thing.get_parent()
    return " < ".join(names[:4])


def nameless(top):
    """Whatever is shown and takes the focus, and says nothing of itself."""
    found = []
    for thing in everything(top):
        if not has(thing, Atspi.StateType.SHOWING) or not has(thing, Atspi.StateType.FOCUSABLE):
            continue
        # An empty cell of a list of files says nothing; the cells of the map are looked at one by one.
        if thing.get_role() != Atspi.Role.TABLE_CELL and not (thing.get_name() or "").strip():
            found.append(path_of(thing))
    return found


def application():
    desktop = Atspi.get_desktop(0)
    for i in range(desktop.get_child_count()):
        app = desktop.get_child_at_index(i)
        if app and app.get_name() == "journeyline" and app.get_child_count() > 0:
            return app
    return None


def focus_heard(start):
    return lambda: next((name for kind, name, _, on, _ in heard
                         if kind.startswith("object:state-changed:focused") and on == 1 and name.startswith(start)), None)


def walk_table(table):
    grid = table.get_table_iface()
    rows, columns = grid.get_n_rows(), grid.get_n_columns()
    check("the map is a table of lanes and touchpoints", rows >= 7 and columns >= 9, f"{rows} × {columns}")
    check("it says what the map is for", len(table.get_description()) > 20, table.get_description())
    empty, wrong = [], []
    for row in range(rows):
        for column in range(columns):
            cell = grid.get_accessible_at(row, column)
            if not cell.get_name():
                empty.append((row, column))
            if grid.get_index_at(row, column) != cell.get_index_in_parent():
                wrong.append((row, column))
    check("every cell has a name", not empty, empty)
    check("every cell knows its place", not wrong, wrong)
    check("cells are named by lane and touchpoint", grid.get_accessible_at(1, 4).get_name().startswith(WORDS["actions"]),
          grid.get_accessible_at(1, 4).get_name())
    check("rows and columns have heads", grid.get_row_header(1).get_name() and grid.get_column_header(1).get_name())
    return grid


def move_and_edit(table, grid):
    table.grab_focus()
    key("Right")
    first = grid.get_accessible_at(0, 0).get_name()
    check("the first arrow leads to the first touchpoint", wait_for(focus_heard(first)), heard)
    key("Right")
    check("focus is told as it moves", wait_for(focus_heard(grid.get_accessible_at(0, 1).get_name())), heard)
    key("Down")
    cell = grid.get_accessible_at(1, 1)
    check("… down a lane", wait_for(focus_heard(cell.get_name())), heard)
    check("the cell says that it has the focus", wait_for(lambda: has(cell, Atspi.StateType.FOCUSED)))
    check("… and that it is selected", has(cell, Atspi.StateType.SELECTED))

    before = cell.get_name()
    key("F2")
    editor = wait_for(lambda: next((name for kind, name, role, on, _ in heard
                                    if kind.startswith("object:state-changed:focused") and on == 1 and role == "text"), None))
    check("the editor opens with a name", editor, heard)
    write(" spoken")
    check("typing is told", wait_for(lambda: any(kind.startswith("object:text-changed:insert") for kind, *_ in heard)), heard)
    key("Escape")
    after = before + " spoken"
    check("the new text is told", wait_for(lambda: any(kind.startswith("object:property-change:accessible-name") and name == after
                                                       for kind, name, *_ in heard)), heard)
    check("… and where the focus is again", wait_for(focus_heard(after)), heard)
    key("ctrl+z")
    check("undo is told", wait_for(lambda: any(kind.startswith("object:property-change:accessible-name") and name == before
                                               for kind, name, *_ in heard)), heard)

    emotion = next(row for row in range(grid.get_n_rows()) if grid.get_accessible_at(row, 0).get_name().startswith(WORDS["emotion"]))
    point = grid.get_accessible_at(emotion, 2)
    press = next(i for i in range(point.get_n_actions()) if Atspi.Action.get_action_name(point, i) == "Press")
    point.do_action(press)
    check("a cell can be pressed", wait_for(lambda: has(point, Atspi.StateType.SELECTED)))
    key("plus")
    check("a score that a key sets is told", wait_for(lambda: any(kind.startswith("object:property-change:accessible-name")
                                                                  and name.startswith(WORDS["emotion"]) for kind, name, *_ in heard)), heard)
    key("ctrl+z")


def menus(app, frame):
    bar = find(frame, lambda thing: thing.get_role() == Atspi.Role.MENU_BAR)
    check("there is a menu bar", bar)
    nothing_said = []
    for menu in children(bar) if bar else []:
        if not menu.get_name():
            nothing_said.append(path_of(menu))
        for item in everything(menu):
            if item.get_role() in (Atspi.Role.MENU_ITEM, Atspi.Role.CHECK_MENU_ITEM, Atspi.Role.RADIO_MENU_ITEM) and not item.get_name():
                nothing_said.append(path_of(item))
    check("everything in the menus has a name", not nothing_said, nothing_said)


def dialogs(app, frame):
    """Menu entries that end in “…” open something; it is read and left with Escape."""
    bar = find(frame, lambda thing: thing.get_role() == Atspi.Role.MENU_BAR)
    names = []
    for menu in children(bar):
        for item in everything(menu):
            if item.get_role() == Atspi.Role.MENU_ITEM and item.get_name().endswith("…") and has(item, Atspi.StateType.ENABLED):
                names.append(item.get_name())
    check("some menu entries open a dialog", names)
    for name in names:
        item = find(bar, lambda thing: thing.get_name() == name)
        if not item:
            continue
        windows = app.get_child_count()
        heard.clear()
        try:
            item.do_action(0)
        except GLib.Error:
            pass  # a modal dialog answers only when it is closed
        # A line of the window, such as the one to find in, opens by taking the focus.
        field = lambda: next((told for kind, told, role, on, _ in heard
                              if kind.startswith("object:state-changed:focused") and on == 1 and role in ("text", "entry")), None)
        opened = wait_for(lambda: (app.get_child_count() > windows and app.get_child_at_index(app.get_child_count() - 1)) or field())
        if not opened:
            check(f"“{name}” opens something", False, "no window and no field")
            continue
        if app.get_child_count() <= windows:
            check(f"“{name}” opens a field with a name", field())
            key("Escape")
            continue
        wait_for(lambda: has(opened, Atspi.StateType.SHOWING))
        found = nameless(opened)
        # The file dialog is Qt's own.
        check(f"everything in “{name}” has a name", not found, found)
        key("Escape")
        check(f"“{name}” goes away with Escape", wait_for(lambda: app.get_child_count() <= windows), app.get_child_count())


def main():
    Atspi.set_timeout(4000, 20000)
    program = subprocess.Popen([PROGRAM, MAP])
    listener = Atspi.EventListener.new(hear)
    for kind in ("object:state-changed:focused", "object:property-change:accessible-name", "object:text-changed:insert"):
        listener.register(kind)
    try:
        app = wait_for(application)
        check("the program is on the bus", app)
        frame = wait_for(lambda: find(app, lambda thing: thing.get_role() == Atspi.Role.FRAME))
        check("its window has a name", frame and frame.get_name())
        window = wait_for(lambda: subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(program.pid), "--name", "Journeyline"],
                                                 capture_output=True, text=True).stdout.split())
        subprocess.run(["xdotool", "windowactivate", "--sync", window[0]], check=True)
        subprocess.run(["xdotool", "windowsize", "--sync", window[0], "1440", "900"], check=True)
        table = wait_for(lambda: find(frame, lambda thing: thing.get_role() == Atspi.Role.TABLE
                                      and thing.get_name().startswith(WORDS["table"])))
        check("the map is in it", table)
        if table:
            grid = walk_table(table)
            move_and_edit(table, grid)
        found = nameless(frame)
        check("everything that takes the focus has a name", not found, found)
        menus(app, frame)
        dialogs(app, frame)
        check("the program is still there", program.poll() is None)
    finally:
        program.kill()
        program.wait()
    print(f"{len(failures)} failed")
    return 1 if failures else 0


sys.exit(main())
