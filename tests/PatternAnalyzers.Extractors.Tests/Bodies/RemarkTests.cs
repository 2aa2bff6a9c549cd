using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Tests.Harness;

namespace PatternAnalyzers.Extractors.Tests.Bodies;

public sealed class RemarkTests
{
    [Theory]
    [InlineData("try { F(); } catch (Exception) { F(); }", RemarkNames.BroadCatch, "Exception")]
    [InlineData("try { F(); } catch { F(); }", RemarkNames.BroadCatch, "")]
    [InlineData("try { F(); } catch (IOException) { }", RemarkNames.EmptyCatch, "IOException")]
    [InlineData("throw new ArgumentException();", RemarkNames.Throw, "ArgumentException")]
    [InlineData("throw new NotImplementedException();", RemarkNames.NotImplemented, "M")]
    [InlineData("var x = Task.FromResult(1).Result;", RemarkNames.BlockingWait, "Task.FromResult(1).Result")]
    [InlineData("Task.Delay(1).Wait();", RemarkNames.BlockingWait, "Task.Delay(1).Wait()")]
    [InlineData("Task.FromResult(1).GetAwaiter().GetResult();", RemarkNames.BlockingWait, "Task.FromResult(1).GetAwaiter().GetResult()")]
    [InlineData("var x = \"http://localhost:8080\";", RemarkNames.HardCodedEndpoint, "http://localhost:8080")]
    [InlineData("var x = \"192.168.1.7\";", RemarkNames.HardCodedEndpoint, "192.168.1.7")]
    [InlineData("var x = \"/home/jane/prices.csv\";", RemarkNames.HardCodedEndpoint, "/home/jane/prices.csv")]
    [InlineData("var x = @\"C:\\Users\\jane\\prices.csv\";", RemarkNames.HardCodedEndpoint, @"C:\Users\jane\prices.csv")]
    [InlineData("G(\"orders.paid.v1\");", RemarkNames.HardCodedTopic, "orders.paid.v1")]
    [InlineData("G(topic: \"orders.paid.v1\");", RemarkNames.HardCodedTopic, "orders.paid.v1")]
    [InlineData("var x = \"Server=db;Pw" + "d=hun" + "ter2\";", RemarkNames.Secret, "")]
    [InlineData("var x = \"INSERT INTO [shop].[Orders] (Id) VALUES (@Id)\";", RemarkNames.Statement, "INSERT Orders")]
    [InlineData("var x = \"SELECT \" + \"Id \" + \"FROM orders o\";", RemarkNames.Statement, "SELECT orders")]
    [InlineData("var y = 1; var x = $\"UPDATE dbo.Orders SET Paid = {y}\";", RemarkNames.Statement, "UPDATE Orders Paid")]
    [InlineData("new HttpRequestMessage().Headers.Add(\"X-Token\", \"1\");", RemarkNames.Header, "request X-Token")]
    [InlineData("new HttpRequestMessage().Headers.Authorization = null;", RemarkNames.Header, "request Authorization")]
    [InlineData("new HttpClient().DefaultRequestHeaders.Add(\"X-Token\", \"1\");", RemarkNames.Header, "request X-Token")]
    [InlineData("new HttpResponseMessage()?.Headers.TryAddWithoutValidation(\"X-Token\", \"1\");", RemarkNames.Header, "response X-Token")]
    [InlineData("while (true) { F(); System.Threading.Thread.Sleep(1); }", RemarkNames.Wait, "loop")]
    [InlineData("while (true) { try { F(); return; } catch (IOException) { Task.Delay(1); } }", RemarkNames.Wait, "catch")]
    public async Task Body_IsRemarkedOn(string body, string name, string detail)
    {
        var type = await Extraction.TypeOf("C", $"class C {{ void F() {{ }} void G(string topic) {{ }} void M() {{ {body} }} }}");

        type.Member("M").Remarks.ShouldContain(remark => remark.Name == name && remark.Detail == detail && remark.Line == 1);
    }

    [Theory]
    [InlineData("try { F(); } catch (Exception) { throw; }")]
    [InlineData("try { F(); } catch (Exception e) when (e is IOException) { F(); }")]
    [InlineData("try { F(); } catch (IOException) { F(); }")]
    [InlineData("var x = \"https://example.com\"; var y = \"8.8.8.8\"; var z = \"172.32.0.1\"; var v = \"localhosted\";")]
    [InlineData("var x = \"/home/\"; var y = \"/Users\"; var z = \"/home/{user}/x\"; var v = \"/homepage/start/\"; var w = \"D:\\\\data\\\\x\";")]
    [InlineData("var x = \"Update the order and set its status\"; var y = \"Select one from the list\"; var z = \"INSERT INTO \";")]
    [InlineData("G(\"\"); G(nameof(M)); F();")]
    [InlineData("var x = new HttpRequestMessage().Headers.Authorization; new List<string>().Add(\"X-Token\"); Task.Delay(1);")]
    [InlineData("while (true) { Action f = () => System.Threading.Thread.Sleep(1); }")]
    [InlineData("var x = \"Password must not be empty\"; var y = \"where password = @password\";")]
    public async Task Body_IsNot(string body) =>
        (await Extraction.TypeOf("C", $"class C {{ void F() {{ }} void G(string topic) {{ }} void M() {{ {body} }} }}")).Member("M").Remarks.ShouldBeEmpty();

    [Theory]
    [InlineData("public void M(object x) { }", "x: object")]
    [InlineData("public Task<Dictionary<string, object>> M() => null!;", "return: Task<Dictionary<string, object>>")]
    [InlineData("public void M(dynamic x) { }", "x: dynamic")]
    [InlineData("protected void M(System.Text.Json.JsonElement x) { }", "x: JsonElement")]
    public async Task WeakSignature_IsRemarkedOn(string member, string detail) =>
        (await Extraction.TypeOf("C", $"public class C {{ {member} }}"))
            .Member("M").Remarks
            .ShouldContain(remark => remark.Name == RemarkNames.WeakType && remark.Detail == detail);

    [Theory]
    [InlineData("public override bool Equals(object? x) => true;")]
    [InlineData("private void M(object x) { }")]
    [InlineData("public void M(object sender, EventArgs e) { }")]
    [InlineData("public int CompareTo(object? x) => 0;")]
    public async Task ImposedOrHiddenSignature_IsNot(string member) =>
        (await Extraction.TypeOf("C", $"public class C : IComparable {{ {member} int IComparable.CompareTo(object? o) => 0; }}")).Members
            .SelectMany(fact => fact.Remarks)
                .Where(remark => remark.Detail != "x: object?" || !member.Contains("CompareTo", StringComparison.Ordinal))
                .ShouldBeEmpty();

    [Fact]
    public async Task AsyncVoid_IsRemarkedOn() =>
        (await Extraction.TypeOf("C", "class C { async void M() => await Task.Yield(); }"))
            .Member("M").Remarks
            .ShouldContain(remark => remark.Name == RemarkNames.AsyncVoid);
}
