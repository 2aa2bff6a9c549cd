using PatternAnalyzers.Accuracy.Corpora;

namespace PatternAnalyzers.Accuracy.Tests.Corpora;

public sealed class CorpusLoaderTests
{
    [Fact]
    public void Set_GivesOneCompilationAPart_AgainstMetadataOfTheFrameworks()
    {
        var part = new CorpusLoader(Miniatures.Folder).Load(CorpusSet.Develop).ShouldHaveSingleItem();

        part.Compilation.AssemblyName.ShouldBe("Corpus.Shop");
        part.Errors().ShouldBeEmpty();
        part.Types().Select(type => type.Name).ShouldBe(["NodePriceCompute", "OrderRoutes", "PlaceOrder", "PlaceOrderHandler"], ignoreOrder: true);
        part.Compilation.GetTypeByMetadataName("MediatR.IRequest`1")!.Locations.ShouldHaveSingleItem().IsInMetadata.ShouldBeTrue();
    }

    [Fact]
    public void MissingCorpus_IsAnError() =>
        Should.Throw<AccuracyException>(() => new CorpusLoader(new CorpusFolder(Path.Combine(Miniatures.Folder.Root, "Nowhere"))));
}
