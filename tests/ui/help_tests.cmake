# The manual in the program has a test program of its own, as the canvas has.
find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
journeyline_test(help GUI SOURCES window_main.cpp help_test.cpp USES ui LIBRARIES Qt6::Test)
target_include_directories(test_help PRIVATE ${PROJECT_SOURCE_DIR}/src/ui ${PROJECT_SOURCE_DIR}/src/ui/help)
