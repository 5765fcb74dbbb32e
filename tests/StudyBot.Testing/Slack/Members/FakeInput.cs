using System.Text.Json.Nodes;
using StudyBot.Testing.Slack.World;

namespace StudyBot.Testing.Slack.Members;

/// <summary>Something to fill in in a view.</summary>
public sealed class FakeInput
{
    private readonly JsonObject block;

    internal FakeInput(JsonObject block) => this.block = (JsonObject)block.DeepClone();

    public string BlockId => (string)block["block_id"]!;

    public string ActionId => (string?)Element["action_id"] ?? "";

    public string Label => (string?)block["label"]?["text"] ?? "";

    public string Type => (string)Element["type"]!;

    public bool IsRequired => (bool?)block["optional"] != true;

    /// <summary>What stands in it when it is opened.</summary>
    public string Value => (string?)Element["initial_value"] ?? (string?)Element["initial_option"]?["text"]?["text"] ?? "";

    private JsonObject Element => (JsonObject)block["element"]!;

    internal JsonObject Untouched() => Type switch
    {
        "plain_text_input" or "number_input" or "url_text_input" or "email_text_input" => Of("value", Element["initial_value"]?.DeepClone()),
        "file_input" => Of("files", new JsonArray()),
        "checkboxes" => Of("selected_options", Element["initial_options"]?.DeepClone() ?? new JsonArray()),
        "datepicker" => Of("selected_date", Element["initial_date"]?.DeepClone()),
        _ => Of("selected_option", Element["initial_option"]?.DeepClone()),
    };

    /// <summary>What Slack's client would send of it; it does not let a member send what the input does not bear.</summary>
    internal JsonObject Filled(SlackWorld world, FakeMember by, object value)
    {
        switch (Type, value)
        {
            case ("plain_text_input", string text):
                var (least, most) = ((int?)Element["min_length"] ?? 0, (int?)Element["max_length"] ?? 3000);
                var length = text.EnumerateRunes().Count();
                Assert.True(length >= least && length <= most, $"Slack would not let a member send {length} characters in {Label}.");
                return Of("value", text.Length == 0 ? null : text);
            case ("file_input", FakeFile file):
                return Of("files", Files(world, by, [file]));
            case ("file_input", IReadOnlyList<FakeFile> files):
                Assert.InRange(files.Count, 1, (int?)Element["max_files"] ?? 10);
                return Of("files", Files(world, by, files));
            case (_, FakeOption option):
                return Of("selected_option", option.ToJson());
            case ("static_select" or "radio_buttons", string label):
                var chosen = FakeOption.Of(Element).FirstOrDefault(o => o.Label == label);
                Assert.True(chosen is not null, $"There is no option \"{label}\" in {Label}.");
                return Of("selected_option", chosen.ToJson());
            case ("datepicker", string date):
                return Of("selected_date", date);
            default:
                throw new InvalidOperationException($"{Label} is a {Type}, which {value.GetType().Name} does not fill.");
        }
    }

    private static JsonArray Files(SlackWorld world, FakeMember by, IReadOnlyList<FakeFile> files) =>
        new([.. files.Select(f => world.Upload(f, by.Id)).Select(f => world.IsFileInfoNeeded ? f.ToStub() : f.ToJson(world.TeamId))]);

    private JsonObject Of(string name, JsonNode? value) => new() { ["type"] = Type, [name] = value };
}
