#pragma once

#include "core/inputs/links/input_parser.h"
#include "core/inputs/links/input_sink.h"
#include "core/inputs/lists/input_look.h"
#include "core/values/download/download_error.h"

#include <QStringConverter>
#include <QUrl>

#include <memory>
#include <optional>

class QIODevice;

namespace tributary {

struct InputOptions
{
    InputFormat format = InputFormat::Found;
    // The address of a page, for links in it that are relative.
    QUrl base;
};

// Text to entries as it comes, a list of a million lines as well as one link. What makes no sense is reported
// with its line, and the rest goes on. The sink outlives the reader.
class InputReader
{
public:
    explicit InputReader(InputSink& sink, InputOptions options = {});
    ~InputReader();

    void feed(QByteArrayView bytes);
    void finish();
    // Nothing more comes for now: the last entry may have ended.
    void endEntry();

private:
    void begin();
    void pass(QByteArrayView bytes);
    QByteArray takeByteOrderMark();

    InputSink& m_sink;
    InputOptions m_options;
    // The first bytes of the input, kept until its format is known.
    QByteArray m_head;
    std::unique_ptr<InputParser> m_parser;
    qint64 m_fed = 0;
    // From UTF-16, for what Windows calls Unicode.
    std::optional<QStringDecoder> m_decoder;
    QStringEncoder m_encoder{QStringEncoder::Utf8};
};

// Reads the device from where it stands to its end, a little at a time. It blocks as the device does; one
// that only answers later, such as a socket, is for InputReader.
Expected<void> readInput(QIODevice& device, InputSink& sink, const InputOptions& options = {});

} // namespace tributary
