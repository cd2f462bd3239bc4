# Compiler settings for all targets, and the two functions that make a layer or its tests.

add_library(journeyline_options INTERFACE)
target_compile_features(journeyline_options INTERFACE cxx_std_20)
target_compile_options(journeyline_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align
  $<$<BOOL:${JOURNEYLINE_WERROR}>:-Werror>)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  # GCC 12 reports moves of std::variant and std::string as uninitialised or overlapping once it inlines them
  # (GCC bugs 105593 and 105651). The sanitizers look at the same code for real.
  target_compile_options(journeyline_options INTERFACE $<$<NOT:$<CONFIG:Debug>>:-Wno-maybe-uninitialized -Wno-restrict>)
endif()
target_compile_definitions(journeyline_options INTERFACE _GLIBCXX_ASSERTIONS)
if(JOURNEYLINE_SANITIZE)
  # Long tests look at this and take fewer rounds.
  target_compile_definitions(journeyline_options INTERFACE JOURNEYLINE_SANITIZED)
  target_compile_options(journeyline_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  target_link_options(journeyline_options INTERFACE -fsanitize=address,undefined)
endif()

# journeyline_hot(NAME): a layer that most of the tests' time is spent in is worth optimising under the sanitizers too.
function(journeyline_hot name)
  target_compile_options(journeyline_${name} PRIVATE $<$<BOOL:${JOURNEYLINE_SANITIZE}>:-O1>)
endfunction()

# journeyline_layer(NAME SOURCES … USES other layers … LIBRARIES …)
# One static library for one layer. A layer without a Qt library gets no Qt include path: the build proves the rule.
function(journeyline_layer name)
  cmake_parse_arguments(arg "" "" "SOURCES;USES;LIBRARIES;PRIVATE_LIBRARIES" ${ARGN})
  set(target journeyline_${name})
  if(arg_SOURCES)
    add_library(${target} STATIC ${arg_SOURCES})
    set(scope PUBLIC)
    target_link_libraries(${target} PRIVATE journeyline_options ${arg_PRIVATE_LIBRARIES})
    target_include_directories(${target} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
  else()
    add_library(${target} INTERFACE)
    set(scope INTERFACE)
  endif()
  add_library(journeyline::${name} ALIAS ${target})
  target_include_directories(${target} ${scope} ${PROJECT_SOURCE_DIR}/include)
  foreach(used IN LISTS arg_USES)
    target_link_libraries(${target} ${scope} journeyline::${used})
  endforeach()
  target_link_libraries(${target} ${scope} ${arg_LIBRARIES})
  # Autogen would otherwise wait until every linked library is built.
  set_target_properties(${target} PROPERTIES AUTOGEN_ORIGIN_DEPENDS OFF)
endfunction()

# journeyline_test(NAME SOURCES … USES layers … [LIBRARIES …] [GUI])
# One test program per layer; those without GUI carry the label "qt-free" and need no display.
function(journeyline_test name)
  cmake_parse_arguments(arg "GUI" "" "SOURCES;USES;LIBRARIES" ${ARGN})
  set(target test_${name})
  add_executable(${target} ${arg_SOURCES})
  target_link_libraries(${target} PRIVATE journeyline_options ${arg_LIBRARIES})
  foreach(used IN LISTS arg_USES)
    target_link_libraries(${target} PRIVATE journeyline::${used})
  endforeach()
  target_include_directories(${target} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
  # What is tested is optimised; the tests themselves are not: they compile in half the time and run as fast.
  # Nor are they watched for undefined behaviour, only for what they do to memory.
  target_compile_options(${target} PRIVATE $<$<CONFIG:Release>:-O0> $<$<BOOL:${JOURNEYLINE_SANITIZE}>:-fno-sanitize=undefined>)
  target_compile_definitions(${target} PRIVATE
    JOURNEYLINE_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data" JOURNEYLINE_SOURCE="${PROJECT_SOURCE_DIR}")
  add_test(NAME ${name} COMMAND ${target})
  # A dialog that nobody answers fails, it does not hang.
  set_tests_properties(${name} PROPERTIES TIMEOUT 900)
  if(name MATCHES "^(file|recovery|interchange|window)$")
    set_tests_properties(${name} PROPERTIES COST 10) # the longest begin first
  endif()
  if(arg_GUI)
    target_link_libraries(${target} PRIVATE GTest::gtest)
    set_target_properties(${target} PROPERTIES AUTOMOC ON AUTOGEN_ORIGIN_DEPENDS OFF)
    set_tests_properties(${name} PROPERTIES LABELS "gui" ENVIRONMENT "QT_QPA_PLATFORM=offscreen")
  else()
    target_link_libraries(${target} PRIVATE GTest::gtest GTest::gtest_main)
    set_tests_properties(${name} PROPERTIES LABELS "qt-free")
  endif()
endfunction()
