using System.Text.Json.Nodes;
using StudyBot.Testing.Discord.Rest;
using StudyBot.Testing.Discord.World;

namespace StudyBot.Testing.Discord.Rules;

/// <summary>What Discord refuses of a message beyond the shape of its body, and what this house asks of every message that it sends.</summary>
internal static class MessageRules
{
    private const int LongestContent = 2000;
    private const int MostFiles = 10;
    private const long LargestUpload = 10 * 1024 * 1024;
    private const int LongestNonce = 25;

    /// <summary>Flags that a sender may set: no embeds, private, silent, components of the second version.</summary>
    private const int Settable = 4 | FakeMessage.Ephemeral | 4096 | FakeMessage.ComponentsV2;

    /// <param name="before">The message that is edited; null for a new one.</param>
    /// <param name="problems">Everything that is wrong, a sentence each.</param>
    /// <returns>Null where the message is taken.</returns>
    public static RestAnswer? Check(JsonObject body, IReadOnlyList<FakeFile> files, FakeMessage? before, out IReadOnlyList<string> problems)
    {
        var isV2 = (((int?)body["flags"] ?? 0) & FakeMessage.ComponentsV2) != 0 || (before is not null && (before.Flags & FakeMessage.ComponentsV2) != 0);
        List<string> found =
        [
            .. Of(body, files, isV2, before),
            .. EmbedRules.Of(body["embeds"] as JsonArray),
            .. ComponentRules.Of(body["components"] as JsonArray, isV2, files),
        ];
        problems = found;
        if (files.Sum(f => (long)f.Bytes.Length) > LargestUpload)
        {
            problems = [.. found, "files larger than 10 MiB in all"];
            return RestAnswer.TooLarge();
        }

        if (found.Count > 0)
        {
            return RestAnswer.InvalidBody(found[0]);
        }

        if (IsEmpty(body, files, before))
        {
            problems = ["an empty message"];
            return RestAnswer.EmptyMessage();
        }

        return null;
    }

    private static IEnumerable<string> Of(JsonObject body, IReadOnlyList<FakeFile> files, bool isV2, FakeMessage? before)
    {
        var content = (string?)body["content"] ?? "";
        if (content.Length > LongestContent)
        {
            yield return $"content: {content.Length} characters, at most {LongestContent}";
        }

        if ((((int?)body["flags"] ?? 0) & ~Settable) != 0)
        {
            yield return $"flags: {body["flags"]} holds some that cannot be set";
        }

        var keepsOld = before is not null && (before.Flags & FakeMessage.ComponentsV2) == 0
            && ((before.Content.Length > 0 && !body.ContainsKey("content")) || (before.Embeds.Count > 0 && !body.ContainsKey("embeds")));
        if (isV2 && (content.Length > 0 || body["embeds"] is JsonArray { Count: > 0 } || keepsOld))
        {
            yield return "flags: components v2 with content or embeds";
        }

        if (before is not null && (before.Flags & FakeMessage.ComponentsV2) != 0 && body.ContainsKey("flags") && ((int?)body["flags"] & FakeMessage.ComponentsV2) == 0)
        {
            yield return "flags: components v2 cannot be taken off again";
        }

        if (body["nonce"] is { } nonce && nonce.ToString().Length > LongestNonce)
        {
            yield return $"nonce: longer than {LongestNonce}";
        }

        if (files.Count > MostFiles)
        {
            yield return $"files: {files.Count}, at most {MostFiles}";
        }

        if (body["allowed_mentions"] is not JsonObject { } mentions || mentions["parse"] is not JsonArray { Count: 0 }
            || mentions["users"] is JsonArray { Count: > 0 } || mentions["roles"] is JsonArray { Count: > 0 })
        {
            yield return "allowed_mentions: is not {parse: []}, so that a text could ping";
        }
    }

    private static bool IsEmpty(JsonObject body, IReadOnlyList<FakeFile> files, FakeMessage? before)
    {
        // What an edit does not name stays.
        var content = body.ContainsKey("content") ? (string?)body["content"] ?? "" : before?.Content ?? "";
        var embeds = body.ContainsKey("embeds") ? body["embeds"] as JsonArray : before?.Embeds;
        var components = body.ContainsKey("components") ? body["components"] as JsonArray : before?.Components;
        var isV2 = ((((int?)body["flags"] ?? 0) | (before?.Flags ?? 0)) & FakeMessage.ComponentsV2) != 0;
        return string.IsNullOrWhiteSpace(content) && embeds is not { Count: > 0 } && files.Count == 0 && before is not { Files.Count: > 0 }
            && !(isV2 && components is { Count: > 0 });
    }
}
