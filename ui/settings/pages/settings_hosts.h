#pragma once

#include "ui/settings/pages/settings_page.h"
#include "ui/settings/pages/settings_surroundings.h"

class QLabel;
class QPushButton;
class QTreeWidget;

namespace tributary {

// The page on the limits for each host, and on the profiles that were learned of late.
class SettingsHosts : public SettingsPage
{
    Q_OBJECT

public:
    SettingsHosts(Settings& settings, const SettingsSurroundings& around, QWidget* parent);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void addLearned();
    void layOutList();
    void addNone();
    QWidget* forgetting();
    void showHosts(const QList<HostProfile>& hosts);
    void showTrusted(const QList<TrustedCertificate>& trusted);
    void forget(const QStringList& hosts);
    void goTo(int row);
    bool isAnyTrusted() const;
    void offer();
    // The rows that are meant: all, or those that are selected.
    enum class Which : quint8 { All, Selected };
    QStringList listed(Which which) const;

    SettingsSurroundings m_around;
    QTreeWidget* m_list = nullptr;
    QLabel* m_none = nullptr;
    QPushButton* m_forget = nullptr;
    QPushButton* m_forgetAll = nullptr;
};

} // namespace tributary
