# SPDX-License-Identifier: MIT
# Toolchain of the preset "fuzz": libpqxx needs std::source_location, which clang knows since 16, and Debian 12 calls
# its clang 14 just "clang".
foreach(language IN ITEMS C CXX)
    set(suffix "")
    if(language STREQUAL CXX)
        set(suffix "++")
    endif()
    find_program(NEWEST_CLANG_${language} NAMES
        clang${suffix}-19 clang${suffix}-18 clang${suffix}-17 clang${suffix}-16 clang${suffix} REQUIRED)
    set(CMAKE_${language}_COMPILER ${NEWEST_CLANG_${language}})
endforeach()
