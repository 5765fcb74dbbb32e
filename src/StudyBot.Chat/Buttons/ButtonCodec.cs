using System.Buffers.Text;
using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using StudyBot.Chat.Platforms;

namespace StudyBot.Chat.Buttons;

/// <summary>
/// Ids of buttons, options and forms. A look-up is self-contained: <c>1.&lt;action&gt;.&lt;arguments&gt;.&lt;seal&gt;</c>; whatever has an effect or
/// does not fit names a row: <c>2.&lt;action&gt;.&lt;16 random bytes, base64url&gt;</c>.
/// <para>
/// The seal is one letter, <c>a</c> for anybody in the space or <c>m</c> for one member, and 12 bytes of HMAC-SHA256 as 16 characters of base64url
/// (all of their bits count). It goes over version, space, that letter, the member (only with <c>m</c>; the id does not carry it, so at the press it
/// is the presser's, and only the right one's verifies), action and arguments, each with its length before it.
/// </para>
/// </summary>
public sealed class ButtonCodec
{
    public const int MaxLength = 100;

    private const char Anybody = 'a';
    private const char OneMember = 'm';
    private const int SealBytes = 12;
    private const int TokenBytes = 16;
    private static readonly int SealLength = Base64Url.GetEncodedLength(SealBytes);
    private static readonly int TokenLength = Base64Url.GetEncodedLength(TokenBytes);

    private readonly byte[] key;

    /// <param name="key">This installation's, from <see cref="IAdapterState.ReadSealKeyAsync"/>.</param>
    public ButtonCodec(ImmutableArray<byte> key)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(key.Length, 32);
        this.key = [.. key];
    }

    /// <summary>What an id says by itself. A closed family.</summary>
    public abstract record IdReading
    {
        private IdReading()
        {
        }

        public sealed record SelfContained(string Action, ImmutableArray<string> Arguments) : IdReading;

        public sealed record NamesRow(string Action, string Token) : IdReading;

        public sealed record Refused(ButtonRefusal Why) : IdReading;
    }

    /// <summary>The self-contained id; null where it would be longer than <see cref="MaxLength"/>.</summary>
    public string? TrySeal(ReadTarget target, SpaceId space)
    {
        var arguments = ArgumentText.Write(target.Arguments);
        var flag = target.Allowed is null ? Anybody : OneMember;
        var id = $"1.{target.Action}.{arguments}.{flag}{Seal(space, target.Allowed, target.Action, arguments)}";
        return id.Length <= MaxLength ? id : null;
    }

    public static string RowId(string action, string token) => $"2.{action}.{token}";

    /// <summary>A row's token.</summary>
    public static string NewToken(IRandomSource random)
    {
        Span<byte> bytes = stackalloc byte[TokenBytes];
        random.Fill(bytes);
        return Base64Url.EncodeToString(bytes);
    }

    /// <summary>Reads an id that somebody sent, who may have made it up.</summary>
    public IdReading Read(string id, SpaceId space, UserId presser)
    {
        if (id.Length > MaxLength)
        {
            return new IdReading.Refused(ButtonRefusal.Broken);
        }

        return id.Split('.') switch
        {
            ["1", var action, var arguments, var seal] when seal.Length == 1 + SealLength => ReadSealed(space, presser, action, arguments, seal),
            ["2", var action, var token] when token.Length == TokenLength => new IdReading.NamesRow(action, token),
            [not ("1" or "2"), _, ..] and [{ Length: > 0 and <= 4 } version, ..] when version.All(char.IsAsciiDigit) =>
                new IdReading.Refused(ButtonRefusal.OtherVersion),
            _ => new IdReading.Refused(ButtonRefusal.Broken),
        };
    }

    private IdReading ReadSealed(SpaceId space, UserId presser, string action, string arguments, string seal)
    {
        var flag = seal[0];
        if (flag is not (Anybody or OneMember))
        {
            return new IdReading.Refused(ButtonRefusal.Broken);
        }

        var expected = Seal(space, flag == OneMember ? presser : null, action, arguments);
        var isSame = CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(expected), Encoding.UTF8.GetBytes(seal[1..]));
        return (isSame, flag) switch
        {
            (true, _) when ArgumentText.Read(arguments) is { } read => new IdReading.SelfContained(action, read),
            (false, OneMember) => new IdReading.Refused(ButtonRefusal.OtherMember),
            _ => new IdReading.Refused(ButtonRefusal.Broken),
        };
    }

    private string Seal(SpaceId space, UserId? allowed, string action, string arguments)
    {
        var flag = allowed is null ? Anybody : OneMember;
        var member = allowed?.Value ?? "";

        // Each part with its length before it: the version and the letter have one character.
        var sealedText = string.Create(
            CultureInfo.InvariantCulture,
            stackalloc char[256],
            $"1:1{space.Value.Length}:{space.Value}1:{flag}{member.Length}:{member}{action.Length}:{action}{arguments.Length}:{arguments}");
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(sealedText), hash);
        return Base64Url.EncodeToString(hash[..SealBytes]);
    }
}
