using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Groups.Reviews;

/// <summary>All that was decided of one fact.</summary>
/// <param name="Overlay">Null where it is neither hidden nor edited.</param>
/// <param name="IsOrphan">Its fact was not found again after the last extraction.</param>
/// <param name="Approval">Of what its source gives now; null where nobody found that right.</param>
/// <param name="Said">What that is, as <see cref="SameFacts.PrintOf"/>; empty where it gives the fact no longer.</param>
public sealed record FactStanding(FactOverlay? Overlay, bool IsOrphan, FactApproval? Approval, string Said)
{
    private const int PrintBytes = 9;

    /// <param name="given">Null where its source gives it no longer.</param>
    public static FactStanding Of(Fact? given, FactOverlay? overlay, bool isOrphan, FactApproval? approval) =>
        new(overlay, isOrphan, approval, given is null ? "" : SameFacts.PrintOf(given));

    public bool IsApproved => Approval is not null;

    public bool IsDecided => Overlay is not null || IsApproved;

    /// <summary>12 characters of base64url that are others as soon as anybody decides anything, or the source gives something else.</summary>
    public string Print
    {
        get
        {
            var text = string.Create(
                CultureInfo.InvariantCulture,
                $"{Said} {IsApproved} {IsOrphan} {Overlay?.IsHidden} {Overlay?.IsPassageHidden} {Overlay?.Edit} {Overlay?.By} {Overlay?.At.ToUnixTimeTicks()}{PrintOf(Approval)}");
            return Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, PrintBytes));
        }
    }

    private static string PrintOf(FactApproval? approval) =>
        approval is null ? "" : string.Create(CultureInfo.InvariantCulture, $" {approval.By.Value} {approval.At.ToUnixTimeTicks()}");
}
