// SPDX-License-Identifier: MIT
#include "model/artifacts/ci/cifiles.h"
#include "model/project/schedule.h"
#include "model/support/text.h"

namespace decant::ci {

std::vector<Artifact> systemd(const Project& project)
{
    const std::string unit = "decant-" + project.name;
    std::string secrets;
    for (const std::string& name : pushSecretNames(project))
        secrets += "#   " + name + '\n';
    // $$ is a $ of the shell; credentials come as files decant_NAME in a folder only this run sees.
    const std::string service = "# Images of project " + jsonQuoted(project.name)
        + ", written by Decant from decant.toml: refreshed by " + unit + R"unit(.timer.
# This folder lies at /srv/decant/)unit"
        + project.name + R"unit(; another place is set with `systemctl edit )unit" + unit
        + R"unit(`.
# What is secret are files that only root reads, in /etc/credstore/)unit"
        + unit + R"unit(, each named
# as its variable:
)unit" + secrets
        + R"unit(# A run fails on a leak, on drift, and when the images are larger than the budget.
[Unit]
Description=Refresh the Decant images of )unit"
        + project.name + R"unit(
Wants=network-online.target
After=network-online.target docker.service

[Service]
Type=oneshot
DynamicUser=yes
SupplementaryGroups=docker
StateDirectory=)unit"
        + unit + R"unit(
Environment=XDG_STATE_HOME=%S/)unit"
        + unit + R"unit(
WorkingDirectory=/srv/decant/)unit"
        + project.name + R"unit(
LoadCredential=decant:/etc/credstore/)unit"
        + unit + R"unit(
ExecStart=/bin/sh -c 'for file in "$$CREDENTIALS_DIRECTORY"/decant_*; do export "$${file##*/decant_}=$$(cat "$$file")"; done; exec decant-cli refresh decant.toml'
ProtectSystem=strict
ProtectHome=yes
PrivateTmp=yes
NoNewPrivileges=yes
)unit";
    const std::string timer = "# When the images of project " + jsonQuoted(project.name)
        + R"unit( are made anew, written by Decant from decant.toml.
#   systemctl enable --now )unit"
        + unit + R"unit(.timer
[Unit]
Description=Schedule of )unit"
        + unit + R"unit(.service

[Timer]
OnCalendar=)unit"
        + calendarText(project.ci.schedule) + R"unit(
Persistent=yes
RandomizedDelaySec=300

[Install]
WantedBy=timers.target
)unit";
    return {{"deploy/" + unit + ".service", service}, {"deploy/" + unit + ".timer", timer}};
}

}  // namespace decant::ci
