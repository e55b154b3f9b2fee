# The portable ZIP; the installer is made by installer.py of what cmake --install puts into a folder.
set(CPACK_GENERATOR ZIP)
set(CPACK_PACKAGE_NAME Tributary)
# By component, or the library would be in it as well.
set(CPACK_ARCHIVE_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_GROUPING ALL_COMPONENTS_IN_ONE)
set(CPACK_COMPONENT_INCLUDE_TOPLEVEL_DIRECTORY ON)
set(CPACK_PRE_BUILD_SCRIPTS "${CMAKE_CURRENT_SOURCE_DIR}/windows/portable.cmake")
