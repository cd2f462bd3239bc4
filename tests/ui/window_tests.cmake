# The real main window, driven by the names of its widgets.
find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
journeyline_test(window GUI
  SOURCES window_main.cpp window_support.cpp window_accessible_test.cpp window_fields_test.cpp window_files_test.cpp window_panel_test.cpp window_panel_members_test.cpp window_lists_test.cpp window_outline_test.cpp window_import_test.cpp window_output_test.cpp window_others_test.cpp
          window_picture_field_test.cpp window_shell_test.cpp
          window_context_menu_test.cpp window_find_test.cpp window_pictures_test.cpp window_session_test.cpp window_start_test.cpp window_whole_map_test.cpp
  USES ui LIBRARIES Qt6::Test Qt6::PrintSupport)
target_include_directories(test_window PRIVATE
  ${PROJECT_SOURCE_DIR}/src/ui ${PROJECT_SOURCE_DIR}/src/ui/fields ${PROJECT_SOURCE_DIR}/src/ui/panel
  ${PROJECT_SOURCE_DIR}/src/ui/find ${PROJECT_SOURCE_DIR}/src/ui/palette ${PROJECT_SOURCE_DIR}/src/ui/import ${PROJECT_SOURCE_DIR}/src/ui/export
  ${PROJECT_SOURCE_DIR}/src/ui/start ${PROJECT_SOURCE_DIR}/src/ui/outline ${PROJECT_SOURCE_DIR}/src/ui/decisions)
# By far the longest: side by side with the others it has to begin first.
set_tests_properties(window PROPERTIES COST 100)
