#pragma once

#include "core/values/naming/category.h"
#include "core/values/network/certificate_doubt.h"
#include "core/values/network/host_profile.h"

#include <QFuture>

#include <functional>

namespace tributary {

class SessionStart;

// What the settings show and the queue or the desktop keeps. Each may be missing, and is not offered then.
struct SettingsSurroundings
{
    SessionStart* sessionStart = nullptr;
    QList<Category> categories = usualCategories();
    std::function<void(const QList<Category>&)> setCategories = {};
    std::function<QFuture<QList<HostProfile>>()> hosts = {};
    std::function<QFuture<QList<TrustedCertificate>>()> trusted = {};
    // What was learned of them and whose certificates were trusted.
    std::function<void(const QStringList&)> forgetHosts = {};
};

} // namespace tributary
