#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QTemporaryDir>

namespace tributary::test {

// A bus of the test's own, on which it is what a desktop is to a program: the place for tray icons, and the
// registry where assistive programs find it. Nothing else can be reached there.
class SessionBus : public QDBusVirtualObject
{
    Q_OBJECT

public:
    // One entry of an icon's menu.
    struct MenuItem
    {
        int id = 0;
        QString text; // without the mark of its key
    };
    // A widget as an assistive program sees it.
    struct Thing
    {
        QString role;
        QString name;
        QString path;

        friend bool operator==(const Thing&, const Thing&) = default;
    };

    SessionBus();
    ~SessionBus() override;

    bool begins();
    QString address() const { return m_address; }

    bool hasTrayIcon() const { return !m_trayIcon.isEmpty(); }
    QString trayTip() const;
    QList<MenuItem> trayMenu() const;
    void clickInTrayMenu(const QString& text) const;

    bool hasAccessibleProgram() const { return !m_accessible.isEmpty(); }
    // All that is there, breadth first; of what has very many, the first. Less, where it changes meanwhile.
    QList<Thing> things() const;

protected:
    QString introspect(const QString& path) const override;
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override;

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
    QDBusConnection m_bus{QString()};
    QString m_trayIcon;
    QString m_accessible;

    QVariant property(const QString& service, const QString& path, const QString& interface,
                      const QString& name) const;
    QVariantList ask(const QString& service, const QString& path, const QString& interface,
                     const QString& method, const QVariantList& arguments = {}) const;
};

} // namespace tributary::test
