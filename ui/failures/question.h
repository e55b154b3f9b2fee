#pragma once

#include <QDialog>

#include <functional>

class QDialogButtonBox;
class QLabel;

namespace tributary {

// A question with a few answers, one of which changes nothing: it is the default, and Esc and closing mean it
// too. It doesn't block, the answer comes later.
class Question : public QDialog
{
    Q_OBJECT

public:
    struct Words
    {
        QString title;
        QString text;
        QString explanation;
        // Digits that a person compares one by one, and the words that follow them.
        QString digits = {};
        QString afterDigits = {};
        // The icon beside the words; the usual one warns, as most questions are about a loss.
        QStringView sign = u"failed";
    };

    Question(const Words& words, QWidget* parent);

    QString text() const;
    // Says something else below the text, as time goes by.
    void setExplanation(const QString& words);
    void addAnswer(const QString& words, std::function<void()> then);
    // Adds the answer that changes nothing. Call this after all other answers were added.
    void addSafeAnswer(const QString& words);

private:
    QLabel* paragraph(const QString& words);
    QLabel* figures(const QString& digits);

    QLabel* m_text;
    QLabel* m_explanation = nullptr; // null where nothing is explained
    QDialogButtonBox* m_answers;
};

} // namespace tributary
