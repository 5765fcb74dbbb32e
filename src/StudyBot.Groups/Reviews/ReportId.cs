using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace StudyBot.Groups.Reviews;

/// <summary>Whose report of which sentence it is, in 24 characters of base64url.</summary>
public readonly record struct ReportId(string Value)
{
    private const int Bytes = 18;

    public static ReportId Of(MemberReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var text = string.Create(CultureInfo.InvariantCulture, $"{report.Group}\n{report.By}\n{report.Source}\n{report.Sentence.Start}");
        return new(Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, Bytes)));
    }

    public override string ToString() => Value;
}
