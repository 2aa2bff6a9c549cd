using System.CommandLine;
using Microsoft.Extensions.AI;
using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Publishing.Embeddings;

namespace PatternAnalyzers.Cli.Commands;

/// <summary>The options that choose what makes vectors. The key is no option: it comes from an environment variable.</summary>
internal sealed class EmbedderOptions
{
    private const string Lexical = "lexical-hash";
    private const string Service = "openai";

    private readonly Option<string> embedder = CommonOptions.OneOf(
        "--embedder",
        "What makes vectors: lexical-hash is built in, openai is any service that speaks as OpenAI's does. A store is bound to the model and dimension that filled it.",
        Lexical,
        Lexical,
        Service);
    private readonly Option<string?> endpoint = new Option<string?>("--embedding-endpoint")
    {
        Description = "Address of the service, up to where /embeddings follows. The key comes from PATTERNS_EMBEDDING_API_KEY.",
        HelpName = "url"
    }.NotEmpty();
    private readonly Option<string?> model = new Option<string?>("--embedding-model") { Description = "Name of the model.", HelpName = "name" }.NotEmpty();
    private readonly Option<int?> dimension = CommonOptions.Limit("--embedding-dimension", "Length of its vectors; asked of the service when it is left out.");
    private readonly Option<bool> shorten = new("--embedding-shorten")
    {
        Description = "Ask the service for vectors of that length; some models can shorten theirs, others refuse."
    };
    private readonly Option<string> variable = new Option<string>("--embedding-variable")
    {
        Description = "Environment variable that holds the key of the service; NAME_FILE may name a file instead.",
        HelpName = "NAME",
        DefaultValueFactory = static _ => "PATTERNS_EMBEDDING_API_KEY"
    }.NotEmpty();

    /// <summary>The options, for a command to take.</summary>
    public IReadOnlyList<Option> All => [embedder, endpoint, model, dimension, shorten, variable];

    /// <summary>The embedder that was chosen.</summary>
    /// <exception cref="PatternsException">PA2041 when the options contradict each other; PA4120.</exception>
    public IEmbeddingGenerator<string, Embedding<float>> Open(ParseResult parsed)
    {
        var (url, name, length) = (parsed.GetValue(endpoint), parsed.GetValue(model), parsed.GetValue(dimension));
        if (parsed.GetValue(embedder) == Lexical)
        {
            return url is null && name is null && length is null
                ? new LexicalHashEmbedder()
                : throw Contradiction("--embedding-endpoint, --embedding-model and --embedding-dimension belong to --embedder openai.");
        }

        if (url is null || name is null)
        {
            throw Contradiction("--embedder openai needs --embedding-endpoint and --embedding-model.");
        }

        return new HttpEmbedder(new HttpEmbedderOptions
        {
            Endpoint = url,
            Model = name,
            Dimension = length,
            AskForDimension = parsed.GetValue(shorten) && length is not null,
            ApiKeyVariable = parsed.GetValue(variable)!,
        });
    }

    private static PatternsException Contradiction(string message) => new("PA2041", ExitCode.Usage, message, "See --help of the command.");
}
