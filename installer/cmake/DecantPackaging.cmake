# SPDX-License-Identifier: MIT
# What is installed beside the programs, and the two Debian packages made of it: decant (the desktop
# application) and decant-cli (no graphical dependency). `installer/package.sh` builds and tries both.
include(GNUInstallDirs)

# decant_manual(TARGET COMPONENT DESCRIPTION): the manual page, made from the program's own --help; compressed, as
# Debian wants it (policy 12.1).
find_program(HELP2MAN help2man)
find_program(GZIP gzip)
function(decant_manual target component description)
    # Sanitizers complain about what the program loads; their builds are never packaged.
    if(NOT HELP2MAN OR NOT GZIP OR DECANT_SANITIZE)
        return()
    endif()
    set(page ${PROJECT_BINARY_DIR}/${target}.1)
    add_custom_command(OUTPUT ${page}.gz
        COMMAND ${CMAKE_COMMAND} -E env QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
            ${HELP2MAN} --no-info --section=1 --name=${description} --version-string=${PROJECT_VERSION}
            --output=${page} $<TARGET_FILE:${target}>
        COMMAND ${GZIP} -9 -n -f ${page}
        DEPENDS ${target}
        VERBATIM)
    add_custom_target(${target}_manual ALL DEPENDS ${page}.gz)
    install(FILES ${page}.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT ${component})
endfunction()

# decant_completion(SHELL FILE FOLDER): what decant-cli prints for a shell, where that shell looks for it.
function(decant_completion shell name folder)
    if(DECANT_SANITIZE)
        return()
    endif()
    set(script ${PROJECT_BINARY_DIR}/completion/${name})
    add_custom_command(OUTPUT ${script}
        COMMAND $<TARGET_FILE:decant-cli> completion ${shell} > ${script}
        DEPENDS decant-cli
        VERBATIM)
    add_custom_target(decant_completion_${shell} ALL DEPENDS ${script})
    install(FILES ${script} DESTINATION ${CMAKE_INSTALL_DATADIR}/${folder} COMPONENT cli)
endfunction()
file(MAKE_DIRECTORY ${PROJECT_BINARY_DIR}/completion)
decant_completion(bash decant-cli bash-completion/completions)
decant_completion(zsh _decant-cli zsh/vendor-completions)
decant_completion(fish decant-cli.fish fish/vendor_completions.d)
install(DIRECTORY resources/templates DESTINATION ${CMAKE_INSTALL_DOCDIR}-cli COMPONENT cli)
install(FILES LICENSE resources/dictionaries/LICENSE-faker
    DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/decant-cli COMPONENT cli)
install(DIRECTORY resources/help/ DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/decant-cli/help COMPONENT cli)
decant_manual(decant-cli cli "pour production data into small, masked database images")
if(DECANT_BUILD_GUI)
    install(FILES resources/desktop/decant.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications COMPONENT gui)
    install(FILES resources/desktop/decant.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo COMPONENT gui)
    install(FILES resources/icons/decant.svg
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps COMPONENT gui)
    install(FILES LICENSE resources/dictionaries/LICENSE-faker
        DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/decant COMPONENT gui)
    decant_manual(decant gui "desktop application that makes small, masked database images")
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME decant)
set(CPACK_PACKAGE_VENDOR "Decant")
set(CPACK_PACKAGE_CONTACT "Decant maintainers <maintainers@decant.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_ALL cli)
if(DECANT_BUILD_GUI)
    list(APPEND CPACK_COMPONENTS_ALL gui)
endif()
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_CLI_PACKAGE_NAME decant-cli)
set(CPACK_DEBIAN_CLI_PACKAGE_SECTION database)
set(CPACK_DEBIAN_CLI_PACKAGE_RECOMMENDS "postgresql-client")
set(CPACK_COMPONENT_CLI_DESCRIPTION "Pours production data into small, masked, ready-to-start database images; for CI and scripts")
set(CPACK_DEBIAN_GUI_PACKAGE_NAME decant)
set(CPACK_DEBIAN_GUI_PACKAGE_SECTION database)
# Plugins are loaded at run time, so no program names them.
set(CPACK_DEBIAN_GUI_PACKAGE_DEPENDS "libqt6svg6")
set(CPACK_DEBIAN_GUI_PACKAGE_RECOMMENDS "decant-cli, postgresql-client")
set(CPACK_COMPONENT_GUI_DESCRIPTION "Pours production data into small, masked, ready-to-start database images; desktop application")
include(CPack)
