#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace tributary {

class FoundMark;

// Finds settings by words of their names, choices and hints, on all pages: lists the pages that have one,
// opens the first and marks what was found.
class SettingsSearch : public QWidget
{
    Q_OBJECT

public:
    // The names are those of the pages, in the same order.
    SettingsSearch(QListWidget& names, QStackedWidget& pages, QWidget* parent);

    void begin();
    // Whether there was anything to clear.
    bool clear();
    // Shows the field of that name on the page that is open, and goes to it; marks it instead, and says
    // false, where it can't be changed.
    bool goTo(const QString& name);

private:
    // How well something fits what is looked for, the better the later: by its choices or its hint alone,
    // within words of its name, or by the beginnings of such words.
    enum class Fit : quint8 { No, Beside, WithinName, Name };
    struct Found
    {
        QWidget* named;
        Fit fit;
    };

    void search();
    static Fit fitOf(const QWidget& widget, const QString& words);
    static Fit fitOf(const QString& name, const QString& words);
    QList<Found> foundOn(int page, const QString& words) const;
    void mark(const Found& found);
    void unmark();
    // On the page that is open, of those that fit best; nothing where only the page is called so.
    QWidget* firstMarked() const;
    void showTheFirst(const QList<Fit>& fitsOfPages);
    void goToTheFirst();

    QListWidget& m_names;
    QStackedWidget& m_pages;
    QLineEdit* m_words;
    QLabel* m_note;
    QList<Found> m_marked;
    QList<QPointer<FoundMark>> m_marks; // of those, each a child of its page
};

} // namespace tributary
