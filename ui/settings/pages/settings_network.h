#pragma once

#include "ui/settings/pages/settings_page.h"

namespace tributary {

class ProxyFields;

// The page on how servers are reached, how fast, and how patiently.
class SettingsNetwork : public SettingsPage
{
    Q_OBJECT

public:
    SettingsNetwork(Settings& settings, QWidget* parent);

    // Puts the focus on the limit, for a person who wants another one than those of the menu.
    void beginWithLimit();

    // Puts the focus on the proxy, which a download could not use.
    void beginWithProxy();

private:
    void addRetries();

    QSpinBox* m_limit = nullptr;
    ProxyFields* m_proxy;
};

} // namespace tributary
