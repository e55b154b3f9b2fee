#pragma once

#include "core/values/naming/category.h"
#include "core/values/network/certificate_doubt.h"
#include "core/values/network/host_profile.h"
#include "ui/desktop/browsers/browser_entries.h"

#include <QFuture>

#include <functional>
#include <optional>

namespace tributary {

// Functions for data that the settings show, and the queue or the desktop keeps. Each may be missing, and is
// not offered then.
struct SettingsSurroundings
{
    StartEntry* sessionStart = nullptr;
    const BrowserEntries* browsers = nullptr;
    QString extensionFolder = {}; // empty where it is missing
    // The choice of a language with which the program was started; another one asks for a restart. Without
    // it, the one that is chosen when the settings open.
    std::optional<QString> languageAtStart = {};
    QList<Category> categories = usualCategories();
    std::function<void(const QList<Category>&)> setCategories = {};
    std::function<QFuture<QList<HostProfile>>()> hosts = {};
    std::function<QFuture<QList<TrustedCertificate>>()> trusted = {};
    // Forgets the hosts' profiles and the certificates that were trusted for them.
    std::function<void(const QStringList&)> forgetHosts = {};
};

} // namespace tributary
