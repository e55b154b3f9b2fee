#pragma once

#include <QCollator>
#include <QLocale>
#include <QString>

namespace tributary {

// Orders names as the person's language does, digits as numbers. The C locale is nobody's language: in it
// capitals would come first, whatever is asked for here. The window's language orders names there, or
// English.
inline QCollator nameCollator()
{
    QCollator collator;
    const auto isC = [](const QLocale& locale) { return locale.language() == QLocale::C; };
    if (isC(collator.locale()))
        collator.setLocale(isC(QLocale()) ? QLocale(QLocale::English) : QLocale());
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    return collator;
}

// Stands for a name while many are compared. It lives no longer than the collator that it was made by.
class NameKey
{
#ifdef Q_OS_WIN
    // Qt's own keys end there in bytes that nobody wrote, so that one differs from itself (QTBUG-128170).
public:
    NameKey(const QCollator& collator, const QString& name)
        : m_collator(&collator)
        , m_name(name)
    {
    }
    int compare(const NameKey& other) const { return m_collator->compare(m_name, other.m_name); }

private:
    const QCollator* m_collator;
    QString m_name;
#else
public:
    NameKey(const QCollator& collator, const QString& name)
        : m_key(collator.sortKey(name))
    {
    }
    int compare(const NameKey& other) const { return m_key.compare(other.m_key); }

private:
    QCollatorSortKey m_key;
#endif
};

} // namespace tributary
