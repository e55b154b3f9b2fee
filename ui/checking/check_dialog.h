#pragma once

#include "core/values/download/checksum.h"

#include <QDialog>

#include <optional>

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace tributary {

class FieldBox;
class FileHashing;
class IconLabel;

// Check file: computes the checksum of a file, and compares it with the one that a person expects.
class CheckDialog : public QDialog
{
    Q_OBJECT

public:
    struct File
    {
        QString path;
        qint64 size = 0; // as far as it is known, for the progress
    };
    explicit CheckDialog(File file, QWidget* parent = nullptr);

    // The checksum that the file had to have, unless a person has entered another one.
    void expect(const Checksum& checksum);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Sign : quint8 { None, Right, Wrong };

    void layOut();
    QString fileName() const;
    QLabel* nameLabel();
    void offerAlgorithms();
    void showDigits();
    QBoxLayout* verdictRow();
    QCryptographicHash::Algorithm algorithm() const;
    std::optional<Checksum> expected() const;
    void readExpected();
    void writeDigits(const Checksum& checksum);
    void begin();
    void showProgress(qint64 bytes);
    void end(const Expected<QByteArray>& digest);
    void judge();
    void say(const QString& words, Sign sign);

    File m_file;
    QLabel* m_name;
    QComboBox* m_algorithm;
    QLineEdit* m_expected;
    QPlainTextEdit* m_digits;
    QProgressBar* m_progress;
    IconLabel* m_right;
    IconLabel* m_wrong;
    QLabel* m_verdict;
    FieldBox* m_box = nullptr;
    QPushButton* m_copy = nullptr;
    FileHashing* m_hashing;
    std::optional<Checksum> m_known;              // of which the field has the digits alone
    std::optional<Expected<QByteArray>> m_digest; // by the chosen algorithm, once it is there
};

} // namespace tributary
