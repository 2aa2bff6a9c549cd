namespace PatternAnalyzers.Docs.Tests.Reading;

/// <summary>A page of the docs, read for what one is to run.</summary>
internal sealed class DocPage
{
    private static readonly string[] Shells = ["sh", "bash", "shell", "console"];
    private static readonly string[] Programs = ["patterns", "dotnet", "git", "sh", "bash", "npm", "pg_dump", "export"];

    private DocPage(string name)
    {
        Name = name;
        Blocks = [.. BlockReader.Read(name, File.ReadAllLines(Checkout.At(name)))];
    }

    public string Name { get; }

    public IReadOnlyList<DocBlock> Blocks { get; }

    /// <summary>Fences of a shell, whose lines are commands or together a script.</summary>
    public IEnumerable<DocBlock> Scripts => Blocks.Where(static block => IsShell(block) && block.Lines[0].StartsWith("#!", StringComparison.Ordinal));

    /// <summary>Commands from top to bottom.</summary>
    public IEnumerable<DocCommand> Commands => Blocks.Except(Scripts).SelectMany(Of);

    /// <summary>Blocks of which nobody could tell whether they are to be run.</summary>
    public IEnumerable<DocBlock> Unclear => Blocks.Where(static block => block.Language is "" || (block.Language is null && !IsCommand(block)));

    /// <summary>The README and every page of the docs.</summary>
    public static IReadOnlyList<DocPage> All { get; } =
    [
        .. Directory.EnumerateFiles(Checkout.At("docs"), "*.md")
            .Select(static path => "docs/" + Path.GetFileName(path))
            .Prepend("README.md")
            .Order(StringComparer.Ordinal)
            .Select(static name => new DocPage(name)),
    ];

    public static DocPage Named(string name) => All.Single(page => page.Name == name);

    private static bool IsShell(DocBlock block) => Shells.Contains(block.Language);

    private static bool IsCommand(DocBlock block) => Programs.Contains(block.Lines[0].Split(' ')[0]);

    private static IEnumerable<DocCommand> Of(DocBlock block)
    {
        if (!IsShell(block) && !(block.Language is null && IsCommand(block)))
            return [];

        return block.Lines
            .Select((text, index) => new DocCommand(block.Page, block.Heading, block.Line + index, text))
            .Where(static command => command.Text.Length > 0 && !command.Text.StartsWith('#'));
    }
}
