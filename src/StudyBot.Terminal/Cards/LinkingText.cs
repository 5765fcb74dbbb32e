using Spectre.Console.Rendering;

namespace StudyBot.Terminal.Cards;

/// <summary>Text that is made once it is known whether the terminal has links.</summary>
internal sealed class LinkingText(Func<bool, IRenderable> make) : Renderable
{
    protected override Measurement Measure(RenderOptions options, int maxWidth) => Text(options).Measure(options, maxWidth);

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth) => Text(options).Render(options, maxWidth);

    private IRenderable Text(RenderOptions options) => make(options.Capabilities.Links);
}
