// SPDX-License-Identifier: Apache-2.0
#include "pdf_file.h"

#include <QByteArray>
#include <QCryptographicHash>

#include <cmath>

namespace journeyline::render {

std::string pdfNumber(double value, int decimals) {
    const double factor = std::pow(10.0, decimals);
    const double largest = 9e15;
    const double scaled = std::round(value * factor);
    if (!(std::abs(scaled) < largest)) return "0";
    auto digits = static_cast<long long>(std::abs(scaled));
    if (digits == 0) return "0";
    const auto parts = static_cast<long long>(factor);
    std::string text = (scaled < 0 ? "-" : "") + std::to_string(digits / parts);
    if (digits % parts == 0) return text;
    std::string fraction = std::to_string(digits % parts);
    fraction.insert(0, static_cast<std::size_t>(decimals) - fraction.size(), '0');
    fraction.erase(fraction.find_last_not_of('0') + 1);
    return text + "." + fraction;
}

std::string hexadecimal(const QString& text) {
    QByteArray bytes;
    for (const QChar character : text) {
        bytes.append(static_cast<char>(character.row()));
        bytes.append(static_cast<char>(character.cell()));
    }
    return bytes.toHex().toStdString();
}

std::string pdfText(const QString& text) {
    return "<feff" + hexadecimal(text) + ">";
}

PdfFile::Number PdfFile::reserve() {
    m_objects.emplace_back();
    return m_objects.size();
}

PdfFile::Number PdfFile::add(std::string value) {
    m_objects.push_back(std::move(value));
    return m_objects.size();
}

PdfFile::Number PdfFile::addStream(const std::string& entries, std::string_view bytes) {
    // Qt puts the length in four bytes before what zlib gives.
    const QByteArray packed =
        qCompress(reinterpret_cast<const uchar*>(bytes.data()), static_cast<qsizetype>(bytes.size()), 7)
            .mid(4); // NOLINT
    std::string object =
        "<<" + entries + "/Filter/FlateDecode/Length " + std::to_string(packed.size()) + ">>\nstream\n";
    object.append(packed.constData(), static_cast<std::size_t>(packed.size()));
    return add(object + "\nendstream");
}

std::string PdfFile::bytes(Number catalogue, Number info) const {
    std::string out = "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n";
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < m_objects.size(); ++i) {
        places.push_back(out.size());
        out += std::to_string(i + 1) + " 0 obj\n" + m_objects[i] + "\nendobj\n";
    }
    const std::string id = QCryptographicHash::hash(QByteArrayView(out.data(), static_cast<qsizetype>(out.size())),
                                                    QCryptographicHash::Md5)
                               .toHex()
                               .toStdString();
    const std::size_t table = out.size();
    const std::string count = std::to_string(m_objects.size() + 1);
    out += "xref\n0 " + count + "\n0000000000 65535 f \n";
    for (const std::size_t place : places) {
        const std::string digits = std::to_string(place);
        out += std::string(10 - std::min<std::size_t>(10, digits.size()), '0') + digits + " 00000 n \n";
    }
    out += "trailer\n<</Size " + count + "/Root " + reference(catalogue) + "/Info " + reference(info) + "/ID[<" + id +
           "><" + id + ">]>>\nstartxref\n" + std::to_string(table) + "\n%%EOF\n";
    return out;
}

} // namespace journeyline::render
