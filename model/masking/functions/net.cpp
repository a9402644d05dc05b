// SPDX-License-Identifier: MIT
#include "model/masking/functions/families.h"

namespace decant {

namespace {

void describeWeb(Descriptors& all)
{
    all.push_back({"net.domain",
                   "net",
                   "A domain name that nobody can register.",
                   "net.domain",
                   {TypeFamily::Text},
                   keyedWord(),
                   {textList("suffixes", {"example.com", "example.org", "example.net", "example"},
                             "Domains the name lies in."),
                    choice("part", {"domain", "suffix"}, "The whole name or what it ends in.")},
                   false});
    all.push_back({"net.url",
                   "net",
                   "Another web address with as many steps in its path.",
                   "net.url",
                   {TypeFamily::Text},
                   keyedFormat(Uniqueness::None),
                   {flag("keep_host", false, "Keeps the name of the host.")},
                   false});
    all.push_back({"net.user_agent",
                   "net",
                   "A browser as it names itself.",
                   "net.user_agent",
                   {TypeFamily::Text},
                   keyedWord(),
                   {choice("family", {"any", "chrome", "firefox", "safari"}, "Which browser.")},
                   false});
    all.push_back({"net.http_status",
                   "net",
                   "A status code of HTTP.",
                   "net.http_status",
                   {TypeFamily::Integer, TypeFamily::Numeric, TypeFamily::Text},
                   keyedWord(),
                   {},
                   false});
}

}  // namespace

void describeNet(Descriptors& all)
{
    all.push_back({"net.ip",
                   "net",
                   "Another address of the same version in a private range.",
                   "net.ip",
                   {TypeFamily::Network, TypeFamily::Text},
                   keyedFormat(Uniqueness::None),
                   {},
                   false,
                   {"inet", "cidr"}});
    all.push_back({"net.mac",
                   "net",
                   "Another hardware address.",
                   "net.mac",
                   {TypeFamily::Network, TypeFamily::Text},
                   keyedFormat(Uniqueness::None),
                   {flag("keep_vendor", false, "Keeps the first three bytes.")},
                   false,
                   {"macaddr", "macaddr8"}});
    describeWeb(all);
}

}  // namespace decant
