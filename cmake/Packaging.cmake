# The Debian package, made by scripts/package. It has no scripts of its own: the databases of types, menus and icons are
# brought up to date by the triggers of those who keep them.
include(GNUInstallDirs)

configure_file(${PROJECT_SOURCE_DIR}/resources/desktop/debian/changelog.in ${PROJECT_BINARY_DIR}/debian/changelog @ONLY)
execute_process(COMMAND ${GZIP} -9nkf ${PROJECT_BINARY_DIR}/debian/changelog COMMAND_ERROR_IS_FATAL ANY)
install(FILES ${PROJECT_BINARY_DIR}/debian/changelog.gz DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/journeyline COMPONENT debian EXCLUDE_FROM_ALL)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME journeyline)
set(CPACK_PACKAGE_VENDOR "The Journeyline authors")
set(CPACK_PACKAGE_CONTACT "The Journeyline authors <authors@journeyline.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "editor for customer journey maps")
set(CPACK_PACKAGE_DESCRIPTION
"Journeyline draws what one kind of customer does, thinks and feels on the way
to a goal: phases, touchpoints, the emotion curve, pain points, opportunities
and the evidence behind them. Maps are files of plain text; pictures are SVG
and PNG. The window and the words on the map are in English and Dutch.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_SET_DESTDIR OFF)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION graphics)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Qt's own dialogs in Dutch; the type of a map by its content; opening files from other programs.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n, shared-mime-info, hicolor-icon-theme, desktop-file-utils")
set(CPACK_COMPONENTS_GROUPING ALL_COMPONENTS_IN_ONE)
set(CPACK_DEB_COMPONENT_INSTALL ON)
include(CPack)
