// SPDX-License-Identifier: Apache-2.0
// The open document: the current map, what is selected, the steps that can be undone, gestures, and the file.
//
// Callers may rely on: every change of the map comes with exactly one `changed(before, after)`, and both maps are
// whole (only the rev and the ancestors that a save sets come without it: they say nothing about the content); the
// selection always names something that exists; one step of undo per apply() or per gesture, without limit and without
// merging; nothing is lost in memory when a save fails. Not responsible for: sentences (labels come in from the
// caller), asking the user, what the edits mean.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QObject>
#include <QString>
#include <QUndoStack>

#include "journeyline/base/id.h"
#include "journeyline/base/result.h"
#include "journeyline/document/map.h"
#include "journeyline/session/selection.h"
#include "journeyline/storage/map_storage.h"
#include "journeyline/versions/merge.h"

namespace journeyline::session {

class Gesture;

/// Whether a note of reading tells of something that was made right, rather than of something kept as it is.
[[nodiscard]] bool isRepair(const Fault& note);

/// Whose version of the file a save may replace: only the one this session read or wrote, or one that somebody else
/// wrote in the meantime as well.
enum class Over { OwnVersion, OthersVersion };

/// A save that was begun: what is to be written, and where. Writing touches nothing of the session, so it may be done
/// on another thread while the map is edited on.
class Saving {
public:
    [[nodiscard]] const QString& path() const { return m_path; }
    /// Faults: "session.changed-by-others", or those of storage::saveMap.
    [[nodiscard]] Result<storage::SavedOver> write() const;

private:
    friend class Session;
    [[nodiscard]] Result<storage::SavedOver> writeUnguarded() const;

    storage::FileOps* m_files = nullptr;
    Map m_map;
    QString m_path;
    std::optional<storage::FileVersion> m_replaces; ///< all that it may replace; without one: whatever is there
    std::vector<Map> m_orReplaces;                  ///< of saves that failed, perhaps after the file was in its place
    int m_life = 0;                                 ///< of the session that began it
};

/// What somebody else's version of the file brought.
struct TakenIn {
    bool anything = false; ///< false: the map says what it said before
    std::vector<versions::Remark> remarks;
};

class Session : public QObject {
    Q_OBJECT

public:
    /// Opens on an empty map that counts as saved. `ids` makes revs, and ids for files that lack some; it and `files`
    /// must outlive the session.
    Session(storage::FileOps& files, IdSource& ids, QObject* parent = nullptr);
    ~Session() override;

    [[nodiscard]] const Map& map() const { return m_map; }
    /// The thing that was chosen last.
    [[nodiscard]] const Selection& selection() const { return m_selections.primary; }
    /// All that is selected.
    [[nodiscard]] const Selections& selections() const { return m_selections; }
    /// Moves the selection; what does not exist is left out. No step of undo.
    void select(const Selections& selections);

    /// Makes `edited` the current map as one step of undo and selects `after`. A fault is handed back and changes
    /// nothing; an edit that changed nothing makes no step but still selects. An open gesture is committed first.
    Result<Done> apply(const QString& label, const Result<Map>& edited, const Selections& after);
    /// As above, keeping the selection (or the nearest thing that is left).
    Result<Done> apply(const QString& label, const Result<Map>& edited);

    /// Opens a gesture: a drag, or a text being typed. Only one is open at a time: another one that is open is
    /// committed first, with its own label, because nothing typed is thrown away.
    [[nodiscard]] std::unique_ptr<Gesture> beginGesture(const QString& label);
    [[nodiscard]] bool gestureOpen() const { return m_gesture != nullptr; }
    /// Commits the gesture that is open, if any.
    void settle();

    /// Nothing happens, and canUndo() and canRedo() are false, while a gesture is open.
    void undo();
    void redo();
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    /// Label of the step that undo() or redo() would take; empty without one.
    [[nodiscard]] QString undoText() const;
    [[nodiscard]] QString redoText() const;
    /// Number of steps that can be undone, and of all steps.
    [[nodiscard]] int undoIndex() const { return m_undo.index(); }
    [[nodiscard]] int undoCount() const { return m_undo.count(); }
    /// Label of a step, from 0 for the oldest.
    [[nodiscard]] QString stepText(int step) const { return m_undo.text(step); }
    /// Takes back or takes again until `steps` steps are in the map, as one change. Held within 0 and undoCount();
    /// nothing happens while a gesture is open.
    void goToStep(int steps);

    /// The content differs from what was last read or written, for instance because reading repaired it; or nobody
    /// knows, because a save failed when the new file may have been in its place.
    [[nodiscard]] bool modified() const { return m_modified; }
    /// Absolute path of the file; empty for a map that has none yet.
    [[nodiscard]] QString path() const { return m_path; }
    /// What the file held when this session last read or wrote it.
    [[nodiscard]] const std::optional<storage::FileVersion>& fileVersion() const { return m_version; }
    /// What was made right while the file was read, and the like; codes and arguments, no sentences.
    [[nodiscard]] const std::vector<Fault>& lastNotes() const { return m_notes; }

    /// Starts over with `map`, without a path and without the history of revs that it may bring along. It counts as
    /// saved, so that closing it at once loses nothing, or, for an import that nobody has kept yet, as modified.
    void newMap(const Map& map, bool countsAsModified = false);
    /// Starts over with the map in a file. It counts as modified when something in it had to be repaired, so that a
    /// save keeps the repair. On a fault the session stays as it was.
    Result<Done> open(const QString& path);
    /// Starts over with a map that an earlier session did not save, which counts as modified. `path` and `version` are
    /// those of that session's file.
    void recover(const Map& map, const QString& path, const std::optional<storage::FileVersion>& version);
    /// Writes to path(); "session.no-path" without one, "session.changed-by-others" when the file holds something else
    /// than this session left there and `over` does not allow for it. An unmodified map is not written. A save that
    /// changes content gets a new rev and keeps the old one as ancestor (64 at most). An open gesture is committed
    /// first. On a fault the map stays modified.
    Result<Done> save(Over over = Over::OwnVersion);
    /// Writes to another path, also an unmodified map, and goes on there. On a fault everything stays as it was.
    Result<Done> saveAs(const QString& path);

    /// save() and saveAs() in three steps: begin, Saving::write(), end. Only one may be under way at a time. Nothing is
    /// handed back where there is nothing to write.
    Result<std::optional<Saving>> beginSave(Over over = Over::OwnVersion);
    [[nodiscard]] Saving beginSaveAs(const QString& path);
    /// Takes note of what Saving::write() gave, or hands its fault back. What was edited in the meantime is still to be
    /// saved; where another map was opened in the meantime nothing happens.
    Result<Done> endSave(const Saving& saving, const Result<storage::SavedOver>& written);

    /// Merges what somebody else wrote to the file into the map, as one step of undo: their work is in it, nothing of
    /// ours is lost, and what both changed differently is a conflict of the map. From then on what the file holds
    /// counts as saved, and a save may replace it. "session.other-map" when it is no version of this map: then nothing
    /// happens. An open gesture is committed first.
    Result<TakenIn> takeIn(const QString& label, const storage::LoadedMap& theirs);
    /// What the last save took the place of, where somebody else had written it just then: merged in the same way, but
    /// the file holds ours, so the map has to be saved once more. Nothing where there was no such thing.
    std::optional<TakenIn> takeInDisplaced(const QString& label);
    [[nodiscard]] bool displacedOthers() const { return !m_displaced.empty(); }

signals:
    void changed(const journeyline::Map& before, const journeyline::Map& after);
    /// Comes before changed() when it is another map, not another version of this one.
    void startedOver();
    /// A save ended well, or another version of the file was taken in: what counts as saved is another. The map may
    /// have been edited meanwhile.
    void saved();
    /// The thing that was chosen last is another.
    void selectionChanged(const journeyline::session::Selection& before, const journeyline::session::Selection& after);
    /// That, or others selected with it. Comes after selectionChanged.
    void selectionsChanged();
    void modifiedChanged(bool modified);
    void pathChanged(const QString& path);
    /// canUndo(), canRedo() or a label may be another.
    void undoChanged();

private:
    friend class Gesture;
    friend class EditCommand;

    /// Makes `map` and `selections` current, whatever the undo stack says, and tells everybody.
    void show(Map map, const Selections& selections);
    struct Start; // what a session begins with
    void startOver(Start start);
    void push(const QString& label, const Map& before, const Selections& selectionsBefore, const Map& after,
              const Selections& selectionsAfter);
    void closeGesture();
    /// The same as `theirs`, sharing all that our map says as well: versions are kept, and a large map is large.
    [[nodiscard]] Map sharing(const Map& theirs);
    /// The map with theirs merged in, and what there is to say of it.
    [[nodiscard]] Map mergedWith(const Map& theirs, bool inFile, TakenIn& taken);
    void showTakenIn(const QString& label, const Map& result);
    void forgetDisplaced();
    void keepVersion(const Map& map);
    /// One that the file does not hold any more: the last one stays the last.
    void keepOlderVersion(const Map& map);
    void updateModified();
    void setPath(const QString& path);

    storage::FileOps& m_files;
    IdSource& m_ids;
    Map m_map;
    Map m_saved;
    std::vector<Map> m_versions; ///< that this session read from the file or wrote to it, the last one at the end
    Selections m_selections;
    QUndoStack m_undo;
    Gesture* m_gesture = nullptr;
    QString m_path;
    std::vector<storage::LoadedMap> m_displaced;   // what saves took the place of, to be merged
    std::vector<std::string> m_displacedPaths;     // where versions of others lie until what they say is saved
    std::vector<Map> m_failedSaves;                // since the last one that succeeded
    std::optional<storage::FileVersion> m_version; // that this session read from the file, or wrote to it
    std::vector<Fault> m_notes;
    bool m_modified = false;
    int m_life = 0; ///< how often the session started over
    /// While it jumps over several steps: where the last of them led.
    struct Jump;
    Jump* m_jump = nullptr;
};

/// A change under way. Each preview replaces the one before it and starts from base(), the map as it was at the
/// beginning. Destroyed while open, it is cancelled. It may outlive its session; then it does nothing.
class Gesture {
public:
    ~Gesture();
    Gesture(const Gesture&) = delete;
    Gesture& operator=(const Gesture&) = delete;

    /// False once committed (also by the session, when something else had to happen) or cancelled.
    [[nodiscard]] bool open() const { return m_session != nullptr; }
    [[nodiscard]] const Map& base() const { return m_base; }

    /// Shows `edited`, which was made from base(). A fault is handed back and keeps the preview that is shown; so is
    /// "session.gesture-closed" when the gesture is no longer open.
    Result<Done> preview(const Result<Map>& edited);
    Result<Done> preview(const Result<Map>& edited, const Selections& selections);
    /// One step of undo, none when nothing changed. An empty label keeps the one given at the beginning.
    void commit(const QString& label = {});
    void commit(const QString& label, const Selections& after);
    /// Back to base() and the selection of that moment.
    void cancel();

private:
    friend class Session;
    Gesture(Session& session, QString label);

    Session* m_session;
    QString m_label;
    Map m_base;
    Selections m_selectionsBefore;
};

} // namespace journeyline::session
