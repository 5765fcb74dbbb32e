using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Groups.Reviews;

/// <summary>All that was decided of one fact.</summary>
/// <param name="Overlay">Null where it is neither hidden nor edited.</param>
/// <param name="IsOrphan">Its fact was not found again after the last extraction.</param>
/// <param name="ExtractionVersion">Of its source: another one may give the fact other values.</param>
public sealed record FactStanding(FactOverlay? Overlay, bool IsOrphan, bool IsApproved, int ExtractionVersion)
{
    private const int PrintBytes = 9;

    public bool IsDecided => Overlay is not null || IsApproved;

    /// <summary>12 characters of base64url that are others as soon as anybody decides anything.</summary>
    public string Print
    {
        get
        {
            var text = string.Create(
                CultureInfo.InvariantCulture,
                $"{ExtractionVersion} {IsApproved} {IsOrphan} {Overlay?.IsHidden} {Overlay?.IsPassageHidden} {Overlay?.Edit} {Overlay?.By} {Overlay?.At.ToUnixTimeTicks()}");
            return Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, PrintBytes));
        }
    }
}
