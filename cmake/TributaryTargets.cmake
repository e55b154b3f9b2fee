# What every target of ours shares: strict warnings, Qt without its shortcuts, sanitizers on demand.

option(TRIBUTARY_WERROR "Warnings are errors, as for those who work on it" OFF)
# Clang's warning of conversions has that of signs in it, GCC's has not.
set(conversions -Wconversion -Wsign-conversion)
# Later versions of GCC warn of more, which nobody has looked at with the oldest Qt.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_GREATER_EQUAL 13)
    set(TRIBUTARY_WERROR OFF)
endif()
# The macros of later versions' QtTest narrow a time to an int where they are used.
if(Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
    set(TRIBUTARY_WERROR OFF)
    set(conversions)
endif()
set(TRIBUTARY_SANITIZE "" CACHE STRING "Sanitizers to build with: address,undefined or thread")

find_package(PkgConfig REQUIRED)
pkg_check_modules(xxhash REQUIRED IMPORTED_TARGET libxxhash)
find_package(ZLIB REQUIRED)

add_library(tributary_options INTERFACE)
target_compile_definitions(tributary_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    # A wrong index ends the program where people run it, so tests have to end with it too.
    _GLIBCXX_ASSERTIONS
    TRIBUTARY_VERSION="${PROJECT_VERSION}")
target_include_directories(tributary_options INTERFACE "${PROJECT_SOURCE_DIR}")

if(MSVC)
    target_compile_options(tributary_options INTERFACE /W4 $<$<BOOL:${TRIBUTARY_WERROR}>:/WX> /permissive- /utf-8)
else()
    target_compile_options(tributary_options INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow ${conversions} $<$<BOOL:${TRIBUTARY_WERROR}>:-Werror>
        # Designated initialisers are there to leave out what has a default.
        -Wno-missing-field-initializers)
endif()

# Later versions warn of calls whose replacements the oldest doesn't have.
if(Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
    target_compile_definitions(tributary_options INTERFACE QT_WARN_DEPRECATED_UP_TO=0x060400)
endif()

include(TributaryHardening)
tributary_harden(tributary_options)

# It links our many programs in a fraction of the time.
find_program(TRIBUTARY_MOLD mold)
if(TRIBUTARY_MOLD AND CMAKE_SYSTEM_NAME STREQUAL "Linux")
    target_link_options(tributary_options INTERFACE -fuse-ld=mold)
endif()

if(TRIBUTARY_SANITIZE)
    # Under one name, whatever the compiler calls it.
    if(TRIBUTARY_SANITIZE MATCHES "thread")
        target_compile_definitions(tributary_options INTERFACE TRIBUTARY_SANITIZES_THREADS)
    elseif(TRIBUTARY_SANITIZE MATCHES "address")
        target_compile_definitions(tributary_options INTERFACE TRIBUTARY_SANITIZES_ADDRESSES)
    endif()
    target_compile_options(tributary_options INTERFACE
        -fsanitize=${TRIBUTARY_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all
        # GCC's flow analysis is led astray by the sanitizers' own branches.
        $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
    target_link_options(tributary_options INTERFACE -fsanitize=${TRIBUTARY_SANITIZE})
endif()

# A dozen test programs are compiled as one in a third of the time. Whoever changes one test again and again turns this off.
# The program goes by several names, which are links that Windows lets few people make.
set(join_tests ON)
if(CMAKE_HOST_WIN32)
    set(join_tests OFF)
endif()
option(TRIBUTARY_JOIN_TESTS "Compile a dozen test programs as one" ${join_tests})
# Sources that are joined share one file scope, so names in it shadow each other.
set(tributary_joined_flags -Wno-shadow $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
# Where compiling is slow, or is done but once, the sources of libraries are compiled joined as well.
set(join_sources OFF)
if(TRIBUTARY_SANITIZE OR (WIN32 AND CMAKE_CROSSCOMPILING AND CMAKE_BUILD_TYPE STREQUAL "Debug"))
    set(join_sources ON)
    set(TRIBUTARY_JOIN_TESTS ON)
endif()
option(TRIBUTARY_JOIN_SOURCES "Compile two dozen sources of a library as one" ${join_sources})
if(TRIBUTARY_JOIN_SOURCES)
    target_compile_options(tributary_options INTERFACE ${tributary_joined_flags})
endif()
if(TRIBUTARY_JOIN_SOURCES AND MINGW)
    # An object file of the older kind has no room for all sections of a dozen sources.
    target_compile_options(tributary_options INTERFACE -Wa,-mbig-obj)
endif()

# The engine and the window are in every test program; with a sanitizer that is 50 MB in each of more than 300.
set(tributary_part STATIC)
if(TRIBUTARY_SANITIZE)
    set(tributary_part SHARED)
    set(CMAKE_POSITION_INDEPENDENT_CODE ON)
    # Nobody ships such a build: what a test installs finds the parts where they were made.
    set(CMAKE_INSTALL_RPATH "${PROJECT_BINARY_DIR}/core" "${PROJECT_BINARY_DIR}/ui" "${PROJECT_BINARY_DIR}/words")
endif()

# The headers that nearly every source reads; compiling them ahead saves two thirds of a small file's time, and a third of that of
# a dozen sources that are joined.
set(tributary_common_headers
    <chrono> <expected> <memory> <optional> <span> <vector>
    <QByteArray> <QList> <QObject> <QString> <QUrl>)
# $<BUILD_INTERFACE:…> is what users of the installed library do not get.
set(tributary_core_libraries
    $<BUILD_INTERFACE:tributary_options> Qt6::Core Qt6::Network Qt6::Concurrent Qt6::Sql PkgConfig::xxhash ZLIB::ZLIB
    Threads::Threads)

# For a target with flags or libraries of its own and more than a few sources: link this, and it compiles the headers
# for itself.
add_library(tributary_precompiled INTERFACE)
target_precompile_headers(tributary_precompiled INTERFACE ${tributary_common_headers})

if(CMAKE_CXX_COMPILER_ID MATCHES "Clang" AND NOT MSVC)
    # It sees deprecated calls within the older libstdc++'s own templates.
    target_compile_options(tributary_options INTERFACE -Wno-deprecated-declarations
        # ccache finds nothing again where the set of headers says when it was made.
        "SHELL:-Xclang -fno-pch-timestamp")
endif()

if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # A set that does not fit is a slower build, not a broken one; ccache needs to see which set was used.
    target_compile_options(tributary_options INTERFACE -Wno-error=invalid-pch -fpch-preprocess
        # What newer versions guess of an optional that they have inlined is no reason not to build.
        -Wno-error=maybe-uninitialized)
endif()

# tributary_precompiled_set(NAME LIBRARY|PROGRAM LIBS ... [HEADERS ...]): headers compiled once, for every target
# of the same kind that then asks for them by tributary_reuse(TARGET NAME). A kind, because libraries and
# programs may differ in -fPIC and -fPIE, which a compiled header must match.
function(tributary_precompiled_set name kind)
    cmake_parse_arguments(PARSE_ARGV 2 arg "" "" "LIBS;HEADERS")
    set(source "${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp")
    file(CONFIGURE OUTPUT "${source}" CONTENT "int main() {}\n")
    if(kind STREQUAL "PROGRAM")
        add_executable(${name} "${source}")
    else()
        add_library(${name} OBJECT "${source}")
    endif()
    set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTORCC OFF)
    target_link_libraries(${name} PRIVATE ${arg_LIBS})
    target_precompile_headers(${name} PRIVATE ${tributary_common_headers} ${arg_HEADERS})
endfunction()

function(tributary_reuse target name)
    target_precompile_headers(${target} REUSE_FROM ${name})
endfunction()

tributary_precompiled_set(tributary_precompiled_core LIBRARY LIBS ${tributary_core_libraries})

# tributary_packs(OUT MOST sources...): the sources in packs of at most MOST that can be compiled as one, each pack with
# bars between its sources.
function(tributary_packs out most)
    find_package(Python3 REQUIRED COMPONENTS Interpreter)
    set(script "${PROJECT_SOURCE_DIR}/cmake/joined_sources.py")
    execute_process(COMMAND "${Python3_EXECUTABLE}" "${script}" ${most} ${ARGN}
        WORKING_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}" OUTPUT_VARIABLE packs COMMAND_ERROR_IS_FATAL ANY)
    string(REGEX MATCHALL "[^\n]+" packs "${packs}")
    set(${out} "${packs}" PARENT_SCOPE)
    # A source that takes a name of another may have to leave its pack.
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${script}" ${ARGN})
endfunction()

# tributary_joined(TARGET): with TRIBUTARY_JOIN_SOURCES, sources of the target are compiled as one. CMake's own joins name
# them by whole paths, with which ccache finds nothing again in another checkout.
function(tributary_joined target)
    if(NOT TRIBUTARY_JOIN_SOURCES)
        return()
    endif()
    get_target_property(sources ${target} SOURCES)
    # What is generated is not there yet.
    list(FILTER sources INCLUDE REGEX "^[^/].*\\.cpp$")
    foreach(source IN LISTS sources)
        get_source_file_property(apart "${source}" SKIP_UNITY_BUILD_INCLUSION)
        if(apart)
            list(REMOVE_ITEM sources "${source}")
        endif()
    endforeach()
    tributary_packs(packs 24 ${sources})
    set(number 0)
    foreach(pack IN LISTS packs)
        math(EXPR number "${number} + 1")
        set(included "")
        string(REPLACE "|" ";" pack "${pack}")
        foreach(source IN LISTS pack)
            cmake_path(ABSOLUTE_PATH source)
            cmake_path(RELATIVE_PATH source BASE_DIRECTORY "${PROJECT_SOURCE_DIR}")
            string(APPEND included "#include \"${source}\"\n")
        endforeach()
        set(joined "${CMAKE_CURRENT_BINARY_DIR}/${target}_${number}.cpp")
        file(CONFIGURE OUTPUT "${joined}" CONTENT "${included}" @ONLY)
        set_source_files_properties(${pack} PROPERTIES HEADER_FILE_ONLY ON)
        set_source_files_properties("${joined}" PROPERTIES SKIP_AUTOMOC ON)
        target_sources(${target} PRIVATE "${joined}")
    endforeach()
endfunction()

# tributary_pairs(OUT names...): of each name the source and its header.
function(tributary_pairs out)
    list(TRANSFORM ARGN APPEND ".cpp" OUTPUT_VARIABLE sources)
    list(TRANSFORM ARGN APPEND ".h" OUTPUT_VARIABLE headers)
    set(${out} ${sources} ${headers} PARENT_SCOPE)
endfunction()

# tributary_room(NAME sources...): one folder of the core, compiled on its own and joined in tributary_core.
function(tributary_room name)
    add_library(tributary_core_${name} OBJECT ${ARGN})
    target_link_libraries(tributary_core_${name} PUBLIC ${tributary_core_libraries})
    tributary_reuse(tributary_core_${name} tributary_precompiled_core)
    target_link_libraries(tributary_core PRIVATE $<BUILD_INTERFACE:tributary_core_${name}>)
    target_sources(tributary_core PRIVATE $<TARGET_OBJECTS:tributary_core_${name}>)
endfunction()

# tributary_resources(TARGET NAME ...): qt_add_resources in the one format that has no room for the times of files, which would
# make two builds of the same sources differ.
function(tributary_resources)
    qt_add_resources(${ARGV} OPTIONS --format-version 1)
endfunction()
