// SPDX-License-Identifier: MIT
#include "model/project/project.h"

#include "model/project/imagedefaults.h"

#include <algorithm>
#include <utility>

namespace decant {

const Service* Project::service(std::string_view serviceName) const
{
    const auto at = std::find_if(services.begin(), services.end(),
                                 [&](const Service& s) { return s.name == serviceName; });
    return at == services.end() ? nullptr : &*at;
}

Service* Project::service(std::string_view serviceName)
{
    return const_cast<Service*>(std::as_const(*this).service(serviceName));
}

std::string_view toString(ServiceKind kind)
{
    switch (kind) {
    case ServiceKind::Postgres:
        return "postgres";
    case ServiceKind::MariaDb:
        return "mariadb";
    case ServiceKind::MySql:
        return "mysql";
    case ServiceKind::Redis:
        return "redis";
    case ServiceKind::Valkey:
        return "valkey";
    case ServiceKind::Custom:
        break;
    }
    return "custom";
}

ImageOptions defaultImageOptions(ServiceKind kind)
{
    ImageOptions options;
    if (kind == ServiceKind::Postgres)
        return options;
    if (kind == ServiceKind::MariaDb)
        options.user = "mariadb";
    else if (kind == ServiceKind::MySql)
        options.user = "app";  // "mysql" is the server's own, from localhost without a password
    else
        options.user.clear();
    options.password = options.user;
    return options;
}

bool hasDataLayers(ServiceKind kind)
{
    return kind == ServiceKind::Postgres;
}

int dataLayers(const Service& service)
{
    return hasDataLayers(service.kind) ? service.image.layers : 1;
}

std::string imageRepository(const Project& project, const Service& service)
{
    std::string name = project.registry.registry;
    if (!name.empty())
        name += '/';
    name += project.registry.repository.empty() ? project.name : project.registry.repository;
    return name + '-' + service.name;
}

}  // namespace decant
