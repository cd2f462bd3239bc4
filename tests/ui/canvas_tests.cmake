# The canvas has a test program of its own, so that a change of a panel does not run it.
find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
journeyline_test(canvas GUI
  SOURCES canvas_main.cpp canvas_support.cpp canvas_editing_test.cpp canvas_moving_test.cpp
  USES ui file LIBRARIES Qt6::Test)
