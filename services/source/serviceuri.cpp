// SPDX-License-Identifier: MIT
#include "services/source/serviceuri.h"

#include "model/project/imagedefaults.h"
#include "services/source/postgres/connectionparameters.h"
#include "services/support/qt.h"

#include <QUrl>

#include <algorithm>
#include <utility>

namespace decant {

namespace {

struct Scheme {
    std::string_view prefix;
    ServiceKind kind;
};

constexpr Scheme kSchemes[] = {
    {"mysql://", ServiceKind::MySql},
    {"mariadb://", ServiceKind::MariaDb},
    {"redis://", ServiceKind::Redis},
    {"valkey://", ServiceKind::Valkey},
};

/// SCHEME://USER:PASSWORD@HOST:PORT/DATABASE
Result<Connection> fromUrl(std::string_view uri, std::string* password)
{
    const QUrl url(toQString(uri), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        // The text itself may hold a password, so it is not repeated.
        return Error{Error::Code::InvalidInput, Error::Area::Usage, "connection",
                     say("it is no connection URI"),
                     say("Write SCHEME://USER@HOST:PORT/DATABASE.")};
    if (url.hasQuery())
        return Error{Error::Code::InvalidInput, Error::Area::Usage, "connection",
                     say("parameters behind a question mark are not known here"),
                     say("Leave them out and set them in the project.")};
    Connection connection;
    connection.host = toUtf8(url.host());
    connection.port = std::max(0, url.port());
    connection.user = toUtf8(url.userName(QUrl::FullyDecoded));
    connection.database = toUtf8(url.path(QUrl::FullyDecoded).mid(1));
    *password = toUtf8(url.password(QUrl::FullyDecoded));
    return connection;
}

}  // namespace

Result<Service> serviceFromUri(std::string_view uri, std::string* password)
{
    Service service;
    for (const Scheme& scheme : kSchemes) {
        if (uri.starts_with(scheme.prefix))
            service.kind = scheme.kind;
    }
    service.image = defaultImageOptions(service.kind);
    auto connection = service.kind == ServiceKind::Postgres ? connectionFromUri(uri, password)
                                                            : fromUrl(uri, password);
    if (!connection)
        return connection.error();
    service.source = *std::move(connection);
    return service;
}

}  // namespace decant
