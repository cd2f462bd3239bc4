# The canvas has a test program of its own, so that a change of a panel does not run it.
find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
journeyline_test(canvas GUI
  SOURCES canvas_main.cpp canvas_support.cpp canvas_accessible_test.cpp canvas_clipboard_test.cpp canvas_editing_test.cpp canvas_many_test.cpp
          canvas_dragging_test.cpp canvas_keys_test.cpp canvas_moving_test.cpp
          canvas_tiles_test.cpp canvas_view_test.cpp
  USES ui file LIBRARIES Qt6::Test)
target_include_directories(test_canvas PRIVATE ${PROJECT_SOURCE_DIR}/src/ui/canvas)
