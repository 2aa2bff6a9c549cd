namespace PatternAnalyzers.Package.Tests.Layouts;

public sealed class SolutionTests(PackedPackage package)
{
    private const string CSharp = "{FAE04EC0-301F-11D3-BF4B-00C04F79EFBC}";

    [Fact]
    public void SeveralSolutionsOverOneRepository_ShareTheirFragments()
    {
        var shop = new Shop(package);
        shop.Write("Stock.sln", Solution("Stock"));
        shop.Write("Sales.sln", Solution("Stock", "Orders"));

        shop.Run("build", "Stock.sln", "--no-restore").Green().Compilations.ShouldBe(1);
        var stock = shop.Times();
        var sales = shop.Run("build", "Sales.sln", "--no-restore").Green();

        sales.Compilations.ShouldBe(1, "the stock is up to date");
        foreach (var (file, time) in stock)
            shop.Times()[file].ShouldBe(time, file);
        var all = shop.BuildAll().Green();
        all.Compilations.ShouldBe(2, "both frameworks of the one project that no other solution has");
        Directory.GetFiles(shop.Fragments).Length.ShouldBe(4);
    }

    private static string Solution(params string[] projects) => "Microsoft Visual Studio Solution File, Format Version 12.00\n"
        + string.Concat(
            projects.Select(project => $"Project(\"{CSharp}\") = \"Shop.{project}\", \"src\\{project}\\Shop.{project}.csproj\", \"{Id(project)}\"\nEndProject\n"))
        + "Global\n\tGlobalSection(SolutionConfigurationPlatforms) = preSolution\n\t\tDebug|Any CPU = Debug|Any CPU\n\tEndGlobalSection\n"
        + "\tGlobalSection(ProjectConfigurationPlatforms) = postSolution\n"
        + string.Concat(
            projects.Select(project => $"\t\t{Id(project)}.Debug|Any CPU.ActiveCfg = Debug|Any CPU\n\t\t{Id(project)}.Debug|Any CPU.Build.0 = Debug|Any CPU\n"))
        + "\tEndGlobalSection\nEndGlobal\n";

    private static string Id(string project) => project == "Stock" ? "{11111111-1111-1111-1111-111111111111}" : "{22222222-2222-2222-2222-222222222222}";
}
