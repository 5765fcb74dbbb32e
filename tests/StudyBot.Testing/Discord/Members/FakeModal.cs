using System.Text.Json.Nodes;
using StudyBot.Testing.Discord.World;

namespace StudyBot.Testing.Discord.Members;

/// <summary>A form that stands open for the member who got it.</summary>
public sealed class FakeModal
{
    private readonly JsonObject wire;

    internal FakeModal(JsonObject wire, FakeMessage? below)
    {
        this.wire = (JsonObject)wire.DeepClone();
        Below = below;
    }

    public string CustomId => (string)wire["custom_id"]!;

    public string Title => (string)wire["title"]!;

    /// <summary>The ids of its inputs, in order, with what stands in each.</summary>
    public IReadOnlyList<(string CustomId, string Value)> Inputs =>
        [.. MessageReading.All(wire["components"]).Where(c => c["custom_id"] is not null).Select(c => ((string)c["custom_id"]!, (string?)c["value"] ?? ""))];

    /// <summary>Everything that can be read in it.</summary>
    public string Text => string.Join('\n', MessageReading.All(wire["components"])
        .SelectMany(c => new[] { (string?)c["label"], (string?)c["description"], (string?)c["content"], (string?)c["placeholder"], (string?)c["value"] })
        .OfType<string>()
        .Prepend(Title));

    /// <summary>The message whose button opened it; null where a command did.</summary>
    internal FakeMessage? Below { get; }

    /// <summary>As Discord sends it back: each row with the text that was typed.</summary>
    internal JsonArray Filled(IReadOnlyDictionary<string, string> typed)
    {
        var rows = (JsonArray)wire["components"]!.DeepClone();
        foreach (var input in MessageReading.All(rows).Where(c => c["custom_id"] is not null).ToList())
        {
            var id = (string)input["custom_id"]!;
            var text = typed.GetValueOrDefault(id) ?? (string?)input["value"] ?? "";
            var (least, most) = ((int?)input["min_length"] ?? 0, (int?)input["max_length"] ?? 4000);
            Assert.True(
                ((bool?)input["required"] ?? true) == false && text.Length == 0 ? true : text.Length >= Math.Max(least, (bool?)input["required"] ?? true ? 1 : 0) && text.Length <= most,
                $"Discord would not let a member send {text.Length} characters in {id}.");
            foreach (var name in input.Select(p => p.Key).Where(k => k is not ("type" or "id" or "custom_id")).ToList())
            {
                input.Remove(name);
            }

            if ((int?)input["type"] == 3)
            {
                input["values"] = new JsonArray(text);
            }
            else
            {
                input["value"] = text;
            }
        }

        foreach (var label in rows.OfType<JsonObject>())
        {
            label.Remove("label");
            label.Remove("description");
        }

        return rows;
    }
}
