#pragma once

#include <QList>
#include <QObject>
#include <QUrl>

class QMimeData;

namespace tributary {

class Settings;

// The links of a text that is nothing but links to files; else none. Somebody who copies an article with a
// link in it, or the link of a page, wants no download.
QList<QUrl> copiedFileLinks(const QString& text);

// Tells of links to files that are copied in other programs, while the person wants that.
class ClipboardWatch : public QObject
{
    Q_OBJECT

public:
    explicit ClipboardWatch(const Settings& settings, QObject* parent = nullptr);

Q_SIGNALS:
    void found(const QList<QUrl>& links);

private:
    void useSettings();
    void look();

    const Settings& m_settings;
    QMetaObject::Connection m_watching;
    QList<QUrl> m_last;
};

} // namespace tributary
