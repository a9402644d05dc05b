# SPDX-License-Identifier: MIT
# One interface target carries the warnings, definitions and sanitizers of every target of the project.
find_program(CCACHE ccache)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # What ccache has to be told to keep files that use a precompiled header.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${CCACHE})
endif()

add_library(decant_options INTERFACE)
target_compile_features(decant_options INTERFACE cxx_std_20)
target_compile_options(decant_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual
    # g++ 12 sees overlaps in std::string operator+ that are not there (GCC bug 105651, fixed in 13), and tells of
    # them as overflows, too, where <string> comes from a precompiled header.
    $<$<AND:$<CXX_COMPILER_ID:GNU>,$<VERSION_LESS:$<CXX_COMPILER_VERSION>,13>>:-Wno-restrict;-Wno-stringop-overflow;-Wno-array-bounds>
    $<$<BOOL:${DECANT_WERROR}>:-Werror>)
target_compile_definitions(decant_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_JAVA_STYLE_ITERATORS
    QT_STRICT_ITERATORS QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400)
# Over a hundred tests are linked: with mold that takes a tenth of the time.
find_program(MOLD mold)
if(MOLD AND DECANT_BUILD_TESTS AND CMAKE_CXX_COMPILER_ID STREQUAL GNU AND CMAKE_CXX_COMPILER_VERSION VERSION_GREATER_EQUAL 12)
    target_link_options(decant_options INTERFACE -fuse-ld=mold)
endif()
if(DECANT_SANITIZE)
    target_compile_options(decant_options INTERFACE
        -fsanitize=${DECANT_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(decant_options INTERFACE -fsanitize=${DECANT_SANITIZE})
endif()

# Headers that most files of a target include are parsed once. Every file still includes what it uses, which
# -DDECANT_PRECOMPILE=OFF shows; checkers of clang need that, too.
option(DECANT_PRECOMPILE "Parse common headers once per target" ON)
set(DECANT_COMMON_HEADERS
    <algorithm> <array> <charconv> <chrono> <cstdint> <functional> <map> <memory> <optional> <set> <span> <string>
    <string_view> <unordered_map> <utility> <variant> <vector>)

# decant_precompile(target <header>...): these and the common ones of the standard library
function(decant_precompile target)
    if(DECANT_PRECOMPILE)
        target_precompile_headers(${target} PRIVATE ${DECANT_COMMON_HEADERS} ${ARGN})
    endif()
endfunction()
