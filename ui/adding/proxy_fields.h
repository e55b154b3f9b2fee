#pragma once

#include "ui/settings/settings.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace tributary {

// The fields for the proxy that all downloads use: its kind, and for some kinds a server and its port, which
// stand in this row. A proxy without a server can't be chosen.
class ProxyFields : public QWidget
{
    Q_OBJECT

public:
    ProxyFields(Settings& settings, QWidget* parent);

    // The page lays this box out beside its label.
    QComboBox* kinds() const { return m_kinds; }
    QLineEdit* host() const { return m_host; }

Q_SIGNALS:
    // The complaint about what was typed; empty when nothing is wrong any more.
    void complained(const QString& text);

private:
    void layOut();
    void show();
    void choose();
    void takeApart();
    void take(const ProxyChoice& proxy, const QString& typed);
    void check(const QString& typed);
    ProxyKind kind() const;

    Settings& m_settings;
    QComboBox* m_kinds;
    QLineEdit* m_host;
    QSpinBox* m_port;
};

} // namespace tributary
