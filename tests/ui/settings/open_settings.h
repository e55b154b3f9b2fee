#pragma once

#include "tests/ui/settings/temporary_settings.h"
#include "ui/settings/pages/settings_dialog.h"

#include <QTest>

#include <memory>

namespace tributary {

// The dialog as it is shown to somebody who has chosen little.
class OpenSettings
{
protected:
    void open()
    {
        m_dialog.reset();
        m_settings = std::make_unique<TemporarySettings>();
        settings().set(setting::connectionsPerFile, 5);
        settings().set(setting::theme, Theme::Dark);
        m_dialog = std::make_unique<SettingsDialog>(settings());
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }
    Settings& settings() { return m_settings->settings(); }
    template<typename T>
    T* named(const char* name) const
    {
        for (T* widget : m_dialog->findChildren<T*>()) {
            if (widget->accessibleName() == QLatin1String(name))
                return widget;
        }
        qFatal("no field %s", name);
    }

    std::unique_ptr<TemporarySettings> m_settings;
    std::unique_ptr<SettingsDialog> m_dialog;
};

} // namespace tributary
