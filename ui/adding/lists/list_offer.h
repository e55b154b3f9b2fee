#pragma once

#include "ui/widgets/wrapped_row.h"

#include <QUrl>

#include <optional>

class QCheckBox;
class QLabel;

namespace tributary {

// Says in New download that a link leads to a list of files, and lets a person choose between these and the
// list itself; of a page or a text, between the links in it and itself. There is nothing to see for any other
// link.
class ListOffer : public WrappedRow
{
    Q_OBJECT

public:
    enum class LeadsTo : quint8 { AFile, AList, APage, AText };

    explicit ListOffer(QWidget* parent);

    // What another link leads to is offered anew: the files of a list are what people follow such a link for,
    // and a page or a text is mostly wanted itself. A choice for the same link stays, however often its
    // server is asked.
    void tell(LeadsTo what, const QUrl& link);
    // Has assistive tools read what is known of the list with the choice as well.
    void describe(const QString& facts);
    // True where the link leads to a list and the person wants its files.
    bool isTaken() const;

Q_SIGNALS:
    void changed();

private:
    QLabel* m_words;
    QCheckBox* m_files;
    QUrl m_link;
    LeadsTo m_what = LeadsTo::AFile;
    // For this link.
    std::optional<bool> m_choice;

    void show(LeadsTo what);
};

} // namespace tributary
