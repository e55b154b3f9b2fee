# Windows and macOS have no Qt of their own: Qt's tool puts what the programs need beside them. Where another system makes
# the programs there is no such tool, and a script of ours stands in.
if(WIN32 AND CMAKE_CROSSCOMPILING)
    find_package(Python3 REQUIRED COMPONENTS Interpreter)
    install(CODE "
        execute_process(COMMAND \"${Python3_EXECUTABLE}\" \"${CMAKE_CURRENT_LIST_DIR}/windows/gather.py\"
            --programs \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}\" --qt \"${TRIBUTARY_QT_WINDOWS}\"
            COMMAND_ERROR_IS_FATAL ANY)"
        COMPONENT programs)
    return()
endif()
get_target_property(qmake Qt6::qmake IMPORTED_LOCATION)
cmake_path(GET qmake PARENT_PATH qt_tools)
if(WIN32)
    find_program(TRIBUTARY_DEPLOY NAMES windeployqt windeployqt6 windeployqt-qt6 HINTS "${qt_tools}" REQUIRED)
    set(words "${CMAKE_INSTALL_BINDIR}/tributary.exe" "${CMAKE_INSTALL_BINDIR}/tributary-cli.exe")
    set(script "")
else()
    find_program(TRIBUTARY_DEPLOY macdeployqt HINTS "${qt_tools}" REQUIRED)
    set(words tributary.app)
    set(script "\"${CMAKE_CURRENT_LIST_DIR}/macos/deploy_qt.sh\"")
endif()
install(CODE "
    execute_process(COMMAND ${script} \"${TRIBUTARY_DEPLOY}\" ${words}
        WORKING_DIRECTORY \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}\" COMMAND_ERROR_IS_FATAL ANY)"
    COMPONENT programs)
