using PatternAnalyzers.Docs.Tests.Stages;

namespace PatternAnalyzers.Docs.Tests.Workflows;

/// <summary>A shop that CI knows: set up by <c>patterns init</c>, with a good and a bad proposal for its main branch.</summary>
internal sealed class Origin(Shop shop)
{
    public const string Main = "main";
    public const string Good = "good";
    public const string Bad = "bad";

    private readonly Lazy<string> folder = new(() => Lay(shop));

    /// <summary>A clone at a branch, as whoever checks out gets it.</summary>
    /// <param name="branch">The branch.</param>
    /// <param name="isWhole">False for a clone of one commit.</param>
    public string Clone(string branch, bool isWhole)
    {
        var target = shop.NewFolder();
        Shell.Expect(
            Path.GetTempPath(),
            shop.Environment,
            "git",
            ["clone", "--quiet", "--branch", branch, .. isWhole ? (string[])[] : ["--depth", "1", "--no-single-branch"], "file://" + folder.Value, target]);
        return target;
    }

    /// <summary>The commit that proposals are compared with.</summary>
    public string Base() => Shell.Expect(folder.Value, shop.Environment, "git", "rev-parse", Main).Trim();

    private static string Lay(Shop shop)
    {
        var folder = shop.NewFolder();
        Shell.Expect(Path.GetTempPath(), shop.Environment, "git", "clone", "--quiet", shop.Template, folder);
        shop.Patterns(folder, "init --yes");
        shop.Commit(folder, "Set up patterns");
        Propose(shop, folder, Good, "var text = await File.ReadAllTextAsync(path); return text.Length;", "Effect", "ExecuteEffectAsync", "async Task<int>");
        Propose(shop, folder, Bad, "var text = File.ReadAllText(path); return text.Length;", "Compute", "ExecuteCompute", "int");
        return folder;
    }

    private static void Propose(Shop shop, string folder, string branch, string body, string kind, string entry, string type)
    {
        Shell.Expect(folder, shop.Environment, "git", "checkout", "--quiet", "-b", branch, Main);
        File.WriteAllText(Path.Combine(folder, "src", "App", $"NodeLength{kind}.cs"), $$"""
            namespace Shop.App;

            /// <summary>Tells how long the text of a file is.</summary>
            public sealed class NodeLength{{kind}}
            {
                /// <summary>Length of the text of one file.</summary>
                /// <param name="path">The file.</param>
                /// <returns>How many characters it has.</returns>
                public {{type}} {{entry}}(string path) { {{body}} }
            }
            """);
        shop.Commit(folder, $"Tell lengths, the {branch} way");
        Shell.Expect(folder, shop.Environment, "git", "checkout", "--quiet", Main);
    }
}
