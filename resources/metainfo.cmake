# cmake -Dversion=1.2.3 -DTRIBUTARY_HOMEPAGE=URL -DTRIBUTARY_PICTURES_URL=URL -Dmade=FILE -P metainfo.cmake: what software centres read
# of the program; either URL may be empty.
# The release in it is one that CHANGELOG.md has a date for, or one in development, of the day of the last commit.
cmake_minimum_required(VERSION 3.25)
cmake_path(GET CMAKE_CURRENT_LIST_DIR PARENT_PATH root)
set(changelog "${root}/CHANGELOG.md")
set(template "${CMAKE_CURRENT_LIST_DIR}/org.tributary.Tributary.metainfo.xml.in")

# day_of_sources(RESULT): of the time that installer/trust/surroundings.py settles. Sources without a repository of their own may
# lie in another's.
function(day_of_sources result)
    set(form "%Y-%m-%d")
    set(day "")
    if(NOT "$ENV{SOURCE_DATE_EPOCH}" STREQUAL "")
        string(TIMESTAMP day "${form}" UTC)
    elseif(EXISTS "${root}/.git")
        execute_process(COMMAND "${CMAKE_COMMAND}" -E env TZ=UTC
            git -c safe.directory=* -C "${root}" log -1 --format=%cd "--date=format-local:${form}"
            OUTPUT_VARIABLE day OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
    endif()
    if(day STREQUAL "")
        file(TIMESTAMP "${changelog}" day "${form}" UTC)
    endif()
    set(${result} "${day}" PARENT_SCOPE)
endfunction()

file(READ "${changelog}" changes)
string(REPLACE "." "[.]" this_version "${version}")
if(changes MATCHES "\n## .?${this_version}.? - ([0-9-]+)")
    set(kind stable)
    set(date "${CMAKE_MATCH_1}")
else()
    set(kind development)
    day_of_sources(date)
endif()

set(homepage "")
if(TRIBUTARY_HOMEPAGE)
    set(homepage "\n  <url type=\"homepage\">${TRIBUTARY_HOMEPAGE}</url>")
endif()
set(screenshots "")
if(TRIBUTARY_PICTURES_URL)
    file(READ "${CMAKE_CURRENT_LIST_DIR}/screenshots.xml.in" screenshots)
    string(CONFIGURE "${screenshots}" screenshots @ONLY)
    string(REGEX REPLACE "\n$" "" screenshots "${screenshots}")
endif()
configure_file("${template}" "${made}" @ONLY)
