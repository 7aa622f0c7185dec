using System.Globalization;
using System.Xml;
using RoadmapSite.Engine.Items;

namespace RoadmapSite.Engine.Diagnostics.Reports;

/// <summary>For pages of test results (GitLab, Azure DevOps, Jenkins): a suite a file, a failed case a finding, a skipped one for what is allowed.</summary>
public sealed class JunitReport : Report
{
    public override string Name => "junit";

    public override void Write(TextWriter output, Findings findings, ReportContext context)
    {
        var all = findings.Open.Select(finding => (Finding: finding, Allowance: (Allowance?)null))
            .Concat(findings.Allowed.Select(allowed => (Finding: allowed.Finding, Allowance: (Allowance?)allowed.Allowance)))
            .GroupBy(one => PathOf(one.Finding, context.Root), StringComparer.Ordinal)
            .OrderBy(file => file.Key, StringComparer.Ordinal)
            .ToList();

        // The writer would take the encoding of a text in memory for that of the file.
        output.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        using (var xml = XmlWriter.Create(output, new XmlWriterSettings { OmitXmlDeclaration = true, Indent = true, NewLineChars = "\n", NewLineHandling = NewLineHandling.Entitize, CloseOutput = false }))
        {
            xml.WriteStartElement("testsuites");
            xml.WriteAttributeString("name", "roadmap check");
            WriteCounts(xml, Math.Max(1, findings.Open.Count + findings.Allowed.Count), findings.Open.Count, findings.Allowed.Count);
            if (all.Count == 0)
            {
                WriteClean(xml);
            }

            foreach (var file in all)
            {
                xml.WriteStartElement("testsuite");
                xml.WriteAttributeString("name", Clean(file.Key));
                WriteCounts(xml, file.Count(), file.Count(one => one.Allowance is null), file.Count(one => one.Allowance is not null));
                foreach (var (finding, allowance) in file)
                {
                    WriteCase(xml, finding, allowance, context);
                }

                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        output.Write('\n');
    }

    /// <summary>Some readers take a report without a single case for a run that went wrong.</summary>
    private static void WriteClean(XmlWriter xml)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", "content");
        WriteCounts(xml, 1, 0, 0);
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", "content");
        xml.WriteAttributeString("name", "No findings");
        WriteTime(xml);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteCase(XmlWriter xml, Diagnostic finding, Allowance? allowance, ReportContext context)
    {
        var (line, column) = finding.At.File.Position(finding.At.Start);
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", Clean(PathOf(finding, context.Root)));
        xml.WriteAttributeString("name", string.Create(CultureInfo.InvariantCulture, $"{finding.Code} {finding.Rule.Name} ({line},{column})"));
        WriteTime(xml);
        if (finding.At.File.IsFile)
        {
            xml.WriteAttributeString("file", Clean(PathOf(finding, context.Root)));
            xml.WriteAttributeString("line", line.ToString(CultureInfo.InvariantCulture));
        }

        if (allowance is null)
        {
            xml.WriteStartElement("failure");
            xml.WriteAttributeString("message", Clean(finding.Message));
            xml.WriteAttributeString("type", Word(finding.Severity));
            using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
            ConsoleReport.WriteFinding(text, finding, context.Root);
            xml.WriteString(Clean(text.ToString()));
        }
        else
        {
            xml.WriteStartElement("skipped");
            xml.WriteAttributeString("message", Clean($"{finding.Message} {Justification(allowance)}"));
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteCounts(XmlWriter xml, int tests, int failures, int skipped)
    {
        xml.WriteAttributeString("tests", tests.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("failures", failures.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("errors", "0");
        xml.WriteAttributeString("skipped", skipped.ToString(CultureInfo.InvariantCulture));
        WriteTime(xml);
    }

    /// <summary>Readers ask for it; the same bytes in every run leave nothing to say.</summary>
    private static void WriteTime(XmlWriter xml) => xml.WriteAttributeString("time", "0");

    /// <summary>Without what XML cannot hold, such as a bell or half of a letter.</summary>
    private static string Clean(string text)
    {
        var letters = text.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
        {
            if (i + 1 < letters.Length && XmlConvert.IsXmlSurrogatePair(letters[i + 1], letters[i]))
            {
                i++;
            }
            else if (!XmlConvert.IsXmlChar(letters[i]))
            {
                letters[i] = '\uFFFD';
            }
        }

        return new(letters);
    }
}
