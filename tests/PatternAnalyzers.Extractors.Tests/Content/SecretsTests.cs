using PatternAnalyzers.Extractors.Tests.Harness;

namespace PatternAnalyzers.Extractors.Tests.Content;

/// <summary>Secrets are put together from pieces, so that nobody who scans this file takes them for real ones.</summary>
public sealed class SecretsTests
{
    private const string Letters = "aB3dE5fG7hJ9kL2mN4pQ6rS8tU1vW3xY5zA7bC9dE2fG4hJ6kL8mN";
    private const string Lower = "a1b2c3d4e5f6g7h8j9k1m2n3p4q5r6s7t8u9v1w2x3y4z5a6b7";
    private const string Hexadecimal = "0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0";

    public static TheoryData<string, string> Known => new()
    {
        { "SQL Server", "Server=tcp:db.example.org;Database=Shop;User Id=sa;Pass" + "word=hun" + "ter2;Encrypt=True" },
        { "SQL Server, short", "Server=db;UID=sa;PW" + "D=hun" + "ter2" },
        { "Postgres keywords", "Host=db;Username=app;Pass" + "word=s3" + "cret" },
        { "Postgres address", "postgres://app:" + "s3cret" + "@db/orders" },
        { "Redis options", "cache:6380,pass" + "word=" + Letters[..20] + ",ssl=True" },
        { "Redis address", "redis://:" + "s3cret" + "@cache:6379/0" },
        { "Mongo", "mongodb+srv://app:" + "s3cret" + "@cluster.example.org/shop" },
        { "AMQP", "amqps://guest:" + "gu3st" + "@broker:5671/vhost" },
        { "basic authentication in an address", "https://user:" + "p4ss" + "@example.org/feed" },
        { "AWS key id", "AK" + "IA" + "IOSFODNN7EXAMPLE" },
        { "AWS temporary key id", "AS" + "IA" + "IOSFODNN7EXAMPLE" },
        { "AWS secret", "wJalrXUtn" + "FEMI/K7MDENG/bPxRfiCYEXAMPLEKEY" },
        { "GitHub classic", "gh" + "p_" + Letters[..36] },
        { "GitHub fine-grained", "github" + "_pat_" + Letters[..22] + "_" + Letters[..30] },
        { "GitHub server", "gh" + "s_" + Letters[..36] },
        { "GitLab", "gl" + "pat-" + Letters[..20] },
        { "Slack bot", "xo" + "xb-" + "123456789012-123456789012-" + Letters[..24] },
        { "Slack user", "xo" + "xp-" + "123456789012-" + Letters[..24] },
        { "Slack webhook", "https://hooks.sl" + "ack.com/services/T00000000/B00000000/" + Letters[..24] },
        { "Google API key", "AI" + "za" + Letters[..35] },
        { "Google client secret", "GOC" + "SPX-" + Letters[..28] },
        { "Stripe", "sk" + "_live_" + Letters[..24] },
        { "Stripe restricted", "rk" + "_live_" + Letters[..24] },
        { "Azure storage", "DefaultEndpointsProtocol=https;AccountName=shop;Account" + "Key=" + Letters + "==;EndpointSuffix=core.windows.net" },
        { "Azure shared access signature", "https://shop.blob.core.windows.net/c/f?sv=2022-11-02&se=2030-01-01&sr=b&sp=r&si" + "g=" + Letters[..43] + "%3D" },
        { "Azure service bus", "Endpoint=sb://shop.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccess" + "Key=" + Letters[..43] + "=" },
        { "Azure client secret", "abc8" + "Q~" + Letters[..34] },
        { "JSON web token", "ey" + "JhbGciOiJIUzI1NiJ9.ey" + "JzdWIiOiIxMjM0NTY3ODkwIn0." + Letters[..43] },
        { "private key", "-----BEGIN " + "RSA PRIVATE KEY-----" },
        { "private key of OpenSSH", "-----BEGIN OPENSSH " + "PRIVATE KEY-----" },
        { "private key without kind", "-----BEGIN " + "PRIVATE KEY-----" },
        { "npm", "np" + "m_" + Letters[..36] },
        { "NuGet", "oy" + "2" + Lower[..43] },
        { "PyPI", "py" + "pi-" + "AgEIcHlwaS5vcmc" + Letters[..40] },
        { "OpenAI", "s" + "k-" + Letters[..48] },
        { "OpenAI project", "s" + "k-proj-" + Letters[..40] },
        { "Anthropic", "s" + "k-ant-api03-" + Letters[..40] },
        { "Hugging Face", "h" + "f_" + Letters[..34] },
        { "SendGrid", "S" + "G." + Letters[..22] + "." + Letters[..43] },
        { "Mailgun", "ke" + "y-" + Hexadecimal[..32] },
        { "bearer token", "Bear" + "er " + Letters[..32] },
        { "basic authentication in a header", "Bas" + "ic " + "dXNlcjpwYXNzd29yZA==" },
        { "key in a header", "X-Api-" + "Key: " + Letters[..32] },
        { "token in a query", "https://api.example.org/v1?access_to" + "ken=" + Letters[..32] },
        { "base 64 of high entropy", Letters[..44] },
        { "32 hexadecimal digits", Hexadecimal[..32] },
    };

    public static TheoryData<string, string> NearMisses => new()
    {
        { "GUID", "6f9619ff-8b86-d011-b42d-00c04fc964ff" },
        { "GUID in capitals", "6F9619FF-8B86-D011-B42D-00C04FC964FF" },
        { "SHA-1 of a commit", Hexadecimal[..40] },
        { "SHA-256 of a document", Hexadecimal },
        { "integrity of a script", "sha384-" + Letters },
        { "digest of an image", "sha256:" + Hexadecimal },
        { "resource name", "Shop.Resources.Messages.en-GB.resources" },
        { "resource path", "projects/my-project-123/topics/OrdersPlaced2" },
        { "ARN", "arn:aws:s3:::my-bucket-2024/OrdersPlaced" },
        { "assembly", "System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e" },
        { "type name", "NodePriceCalculatorEffectRegistration2024" },
        { "address without credentials", "https://example.org:8443/orders?id=42&page=1" },
        { "address with a mail", "https://example.org/users/jane@example.org" },
        { "route", "/orders/{id:guid}/lines/{lineId}/price" },
        { "connection string without password", "Server=db;Database=Shop;Integrated Security=true" },
        { "connection string with a placeholder", "Server=db;Password={password}" },
        { "SQL parameter", "select id from users where name = @name and password = @password" },
        { "SQL parameter at the end", "update users set pwd = @pwd, changed = @now" },
        { "sentence about passwords", "Password must not be empty" },
        { "sentence about tokens", "The token: required unless anonymous" },
        { "name of a header", "Bearer authentication required for this route" },
        { "Lorem", "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore" },
        { "alphabet", "abcdefghijklmnopqrstuvwxyz0123456789" },
        { "date format", "yyyy-MM-ddTHH:mm:ss.fffffffzzz" },
        { "media type", "application/vnd.openxmlformats-officedocument.wordprocessingml.document" },
        { "topic", "onex.evt.omniclaude.session-started.v1" },
        { "words with hyphens", "task-management-service-registration" },
    };

    [Theory]
    [MemberData(nameof(Known))]
    public async Task Secret_IsRedactedHoweverItIsWritten(string kind, string secret)
    {
        foreach (var literal in Literals(secret))
        {
            var code = await CodeAsync($"var x = {literal};");

            code.ShouldNotContain(secret, customMessage: kind + " as " + literal);
            code.ShouldContain("\"***\"");
        }
    }

    [Theory]
    [MemberData(nameof(NearMisses))]
    public async Task OrdinaryText_Stays(string kind, string text)
    {
        foreach (var literal in Literals(text))
            (await CodeAsync($"var x = {literal};")).ShouldContain(literal, customMessage: kind);
    }

    [Theory]
    [MemberData(nameof(Known))]
    public async Task SecretInAComment_IsMasked(string kind, string secret)
    {
        if (kind is "base 64 of high entropy" or "32 hexadecimal digits" or "AWS secret")
            return;

        var code = await CodeAsync($"// before\n// {secret}\n/* {secret} */ var x = 1; // after");

        code.ShouldNotContain(secret, customMessage: kind);
        code.ShouldContain("// before\n// ***\n/* *** */ var x = 1; // after");
    }

    [Fact]
    public async Task KeyOfManyLines_GoesWholly()
    {
        var key = "-----BEGIN " + "PRIVATE KEY-----\n        " + Letters + "\n        -----END " + "PRIVATE KEY-----";

        (await CodeAsync($"var x = \"\"\"\n        {key}\n        \"\"\";")).ShouldNotContain(Letters);
        (await CodeAsync($"/*\n        {key}\n        */ var x = 1;")).ShouldNotContain(Letters);
    }

    [Fact]
    public async Task SecretInPieces_GoesPieceByPiece()
    {
        var code = await CodeAsync("var x = \"gh\" + \"p_\" + other + \"" + Letters[..36] + "\";");

        code.ShouldContain("var x = \"***\" + \"***\" + other + \"***\";");
    }

    [Fact]
    public async Task OrdinaryPieces_Stay() =>
        (await CodeAsync("var x = \"Order \" + other + \" is \" + \"late\";")).ShouldContain("\"Order \" + other + \" is \" + \"late\"");

    [Fact]
    public async Task DocumentationWithASecret_StaysDocumentation()
    {
        var code = (await Extraction.TypeOf("C", "/// <summary>Reads.</summary>\n/// <example>Pass" + "word=hun" + "ter2</example>\nclass C\n{\n}\n")).Code;

        code.ShouldBe("/// <summary>Reads.</summary>\n/// ***\nclass C\n{\n}");
    }

    [Theory]
    [InlineData("string password = \"x\";", "\"x\"")]
    [InlineData("ApiKey = \"abc\";", "\"abc\"")]
    [InlineData("Use(token: \"abc\");", "\"abc\"")]
    [InlineData("var clientSecret = $\"abc\";", "abc")]
    [InlineData("var clientSecret = \"ab\" + \"cd\";", "ab")]
    public async Task TextGivenToASecretName_IsRedacted(string statement, string secret) => (await CodeAsync(statement)).ShouldNotContain(secret);

    [Fact]
    public async Task EmptyText_Stays() => (await CodeAsync("var password = \"\";")).ShouldContain("var password = \"\";");

    private static IEnumerable<string> Literals(string text)
    {
        var escaped = text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
        yield return "\"" + text + "\"";
        yield return "@\"" + text + "\"";
        yield return "\"" + text + "\"u8";
        yield return "\"\"\"" + text + "\"\"\"";
        yield return "$\"" + escaped + "\"";
        yield return "$@\"" + escaped + "\"";
        yield return "$$$\"\"\"" + text + "\"\"\"";
    }

    private static async Task<string> CodeAsync(string statement) =>
        (await Extraction.TypeOf(
            "C",
            $"class C\n{{\n    string ApiKey;\n    void Use(string token) {{ }}\n    void M(string other)\n    {{\n    {statement}\n    }}\n}}")).Code!;
}
