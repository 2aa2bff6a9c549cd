using PatternAnalyzers.Docs.Tests.Reading;
using PatternAnalyzers.Docs.Tests.Stages;

namespace PatternAnalyzers.Docs.Tests;

/// <summary>Runs the commands of a page from top to bottom, each as it stands.</summary>
internal static class PagePlay
{
    public static async Task RunAsync(PageRow row, Shop shop, Servers? servers)
    {
        await using var stage = await Stage.OpenAsync(shop, shop.NewCopy(), servers);
        if (row.HoldsTheOldFailure)
            await stage.FailAsOfOldAsync(servers!);

        foreach (var line in row.Before)
            stage.Run(line).ShouldSatisfy(null, line);

        foreach (var command in DocPage.Named(row.Name).Commands)
            Play(row, stage, command);
    }

    private static void Play(PageRow row, Stage stage, DocCommand command)
    {
        if (HouseCommands.Is(command.Text))
        {
            HouseCommands.Faults(command.Text).ShouldBeEmpty($"{command}");
            return;
        }

        var text = row.Placeholders.Aggregate(
            command.Text,
            (text, placeholder) => text.Replace(placeholder.Text, stage.Own[placeholder.Own], StringComparison.Ordinal));
        stage.Run(command with { Text = text }).ShouldSatisfy(row.PromiseOf(command), $"{command}");
    }
}
