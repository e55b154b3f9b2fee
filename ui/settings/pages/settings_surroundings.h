#pragma once

#include "core/values/naming/category.h"
#include "core/values/network/certificate_doubt.h"
#include "core/values/network/host_profile.h"

#include <QFuture>

#include <functional>

namespace tributary {

class SessionStart;

// Functions for data that the settings show, and the queue or the desktop keeps. Each may be missing, and is
// not offered then.
struct SettingsSurroundings
{
    SessionStart* sessionStart = nullptr;
    QList<Category> categories = usualCategories();
    std::function<void(const QList<Category>&)> setCategories = {};
    std::function<QFuture<QList<HostProfile>>()> hosts = {};
    std::function<QFuture<QList<TrustedCertificate>>()> trusted = {};
    // Forgets the hosts' profiles and the certificates that were trusted for them.
    std::function<void(const QStringList&)> forgetHosts = {};
};

} // namespace tributary
