# What every target of ours shares: strict warnings, Qt without its shortcuts, sanitizers on demand.

set(TRIBUTARY_SANITIZE "" CACHE STRING "Sanitizers to build with: address,undefined or thread")

find_package(PkgConfig REQUIRED)
pkg_check_modules(xxhash REQUIRED IMPORTED_TARGET libxxhash)

add_library(tributary_options INTERFACE)
target_compile_definitions(tributary_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    TRIBUTARY_VERSION="${PROJECT_VERSION}")
target_include_directories(tributary_options INTERFACE "${PROJECT_SOURCE_DIR}")

if(MSVC)
    target_compile_options(tributary_options INTERFACE /W4 /WX /permissive- /utf-8)
else()
    target_compile_options(tributary_options INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Werror)
endif()

if(TRIBUTARY_SANITIZE)
    target_compile_options(tributary_options INTERFACE
        -fsanitize=${TRIBUTARY_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(tributary_options INTERFACE -fsanitize=${TRIBUTARY_SANITIZE})
endif()

# The headers that nearly every source reads; compiling them once halves the build.
add_library(tributary_precompiled INTERFACE)
target_precompile_headers(tributary_precompiled INTERFACE
    <chrono> <expected> <memory> <optional> <span> <vector>
    <QByteArray> <QList> <QObject> <QString> <QUrl>)

# tributary_room(NAME sources...): one folder of the core, compiled on its own and joined in tributary_core.
function(tributary_room name)
    add_library(tributary_core_${name} OBJECT ${ARGN})
    target_link_libraries(tributary_core_${name} PUBLIC
        tributary_options Qt6::Core Qt6::Network Qt6::Concurrent Qt6::Sql PkgConfig::xxhash Threads::Threads)
    target_link_libraries(tributary_core_${name} PRIVATE tributary_precompiled)
    target_link_libraries(tributary_core PRIVATE tributary_core_${name})
    target_sources(tributary_core PRIVATE $<TARGET_OBJECTS:tributary_core_${name}>)
endfunction()
