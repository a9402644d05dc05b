// SPDX-License-Identifier: MIT
#pragma once

#include "model/artifacts/artifacts.h"
#include "model/project/imagedefaults.h"

#include <map>
#include <string>

namespace decant::test {

/// Every kind of service and every setting that reaches a file, with characters that the formats
/// of the files give a meaning to.
inline Project sampleProject()
{
    Project project;
    project.name = "webshop";
    project.registry.registry = "registry.example:5000";
    project.registry.repository = "team/webshop";
    project.ci.files.assign(kCiFileKinds.begin(), kCiFileKinds.end());
    project.ci.schedule = "17 3 * * 1-5";
    project.ci.image = "registry.example:5000/team/decant-cli:1";
    project.notify.webhookVariable = "TEAM_WEBHOOK";

    Service shop;
    shop.name = "shop";
    shop.source.database = "shop";
    shop.compose = {{"data", "all"}, {"back"}, 2'000'000'000, 1.5};
    project.services.push_back(shop);

    Service billing;
    billing.name = "billing-eu";
    billing.source.database = "billing";
    billing.image.base = "registry.example:5000/postgis@sha256:0123";
    billing.image.database = "odd \"name\" $HOME \\ 'x'";
    billing.image.user = "Admin $1";
    billing.image.password = "p\"w\\$x";
    billing.image.donorExtra = "RUN apt-get update && apt-get install -y postgresql-15-postgis-3";
    billing.image.finalExtra = "RUN apt-get update\r\nENV TZ=UTC\n";
    project.services.push_back(billing);

    Service cache;
    cache.name = "cache";
    cache.kind = ServiceKind::Redis;
    cache.image = defaultImageOptions(cache.kind);
    project.services.push_back(cache);

    Service desk;
    desk.name = "desk";
    desk.kind = ServiceKind::MariaDb;
    desk.source.database = "desk";
    desk.image = defaultImageOptions(desk.kind);
    project.services.push_back(desk);

    Service pages;
    pages.name = "pages";
    pages.kind = ServiceKind::Custom;
    pages.image = defaultImageOptions(pages.kind);
    pages.image.base = "nginx:1.27";
    pages.source.options = {{"files", "pages/*"},
                            {"keep", "public pages"},
                            {"restore", "pages/restore.sh"},
                            {"data", "/decant/pages"},
                            {"healthcheck", "test -s /decant/pages/index.html"},
                            {"start", "exec nginx -g 'daemon off;'"},
                            {"system_user", "nginx"},
                            {"port", "80"},
                            {"scheme", "http"}};
    project.services.push_back(pages);

    Application web;
    web.name = "web";
    web.build = "web";
    web.command = "exec ./serve --home \"$HOME\"";
    web.environment = {{"SHOP_URL", "{shop.uri}"},
                       {"CACHE", "{cache.host}:{cache.port}"},
                       {"ODD", "a $ {nobody.uri}"}};
    web.ports = {"8080:80", "9000"};
    web.dependsOn = {"shop", "cache"};
    web.healthcheck = "test -e /ready";
    web.compose.networks = {"back", "front"};
    project.applications.push_back(web);

    Application admin;
    admin.name = "admin";
    admin.image = "adminer:4";
    admin.compose.profiles = {"tools"};
    project.applications.push_back(admin);
    return project;
}

inline const std::map<std::string, int> kVersions{
    {"shop", 150018}, {"billing-eu", 150018}, {"cache", 70015}, {"desk", 101119}};

}  // namespace decant::test
